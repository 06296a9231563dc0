import type { PreparedAppend } from '../request/prepare-append.ts';
import type { Outcome, OutcomeRow } from './append-batch.ts';
import { appendStatement, outcomesOf } from './append-batch.ts';
import { appendEventStatement, outcomeOfEvent } from './append-event.ts';
import { appendUndisputedStatement, outcomesUndisputed } from './append-undisputed.ts';
import type { Query } from './statement.ts';

/**
 * Has a batch appended by the shortest of three ways that will do: for one event alone, for commands none of which has to be
 * refused, and for all others. Answers in the order of the commands.
 */
export const createAppendSender =
  (query: Query) =>
  async (batch: readonly PreparedAppend[]): Promise<readonly Outcome[]> => {
    const alone = appendEventStatement(batch);
    if (alone !== null) return (await query<readonly [string]>(alone)).map(([answer]) => outcomeOfEvent(answer));
    const undisputed = appendUndisputedStatement(batch);
    if (undisputed !== null) {
      const rows = await query<readonly [string | null]>(undisputed);
      const outcomes = outcomesUndisputed(rows[0]?.[0] ?? null, batch);
      if (outcomes !== null) return outcomes;
    }
    return outcomesOf(await query<OutcomeRow>(appendStatement(batch)), batch);
  };

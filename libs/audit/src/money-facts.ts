import type { LedgerFact } from '#council';
import type { BudgetPlanEvent, PaperEvent } from '#council/events';
import { decodeEvent } from '#council/events';
import type { EventStore } from '#event-store';
import type { IsoDate, Position, RecordedEvent } from '#kernel';
import { START } from '#kernel';

const PAGE = 1_000;

const factOf = (recorded: RecordedEvent): readonly LedgerFact[] => {
  const { eventId, position, stream, metadata } = recorded;
  const { occurredOn, recordedAt } = metadata;
  const moment = { eventId, position, occurredOn, recordedAt };
  // Decoders: a subject's streams hold that subject's events only, because only its own commands write them.
  if (stream.startsWith('resolution-')) {
    return [{ ...moment, subject: 'resolution', event: decodeEvent(recorded) as PaperEvent }];
  }
  if (!stream.startsWith('budget-')) return [];
  return [{ ...moment, subject: 'budget', event: decodeEvent(recorded) as BudgetPlanEvent }];
};

/** Every fact of papers and plans up to a position, in the order of the record; what became so after `asOf` is left out. */
export const moneyFacts = async (
  store: Pick<EventStore, 'readAll'>,
  { asOf, upTo }: { readonly asOf?: IsoDate; readonly upTo: Position },
): Promise<readonly LedgerFact[]> => {
  const facts: LedgerFact[] = [];
  let after = START;
  for (;;) {
    const page = await store.readAll({ after, upTo, limit: PAGE });
    facts.push(...page.filter(({ metadata }) => asOf === undefined || metadata.occurredOn <= asOf).flatMap(factOf));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return facts;
    after = last.position;
  }
};

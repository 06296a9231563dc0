import type { RecordedEvent } from '#kernel';
import type { BudgetPlanEvent } from '../budget-plan/budget-plan.events.ts';
import { decodeEvent } from '../decoding/decode-event.ts';
import type { PaperEvent } from '../resolution/paper-event.ts';
import type { LedgerFact } from './paper-account.ts';

/**
 * What the ledger reads in a recorded event; null when it is of neither a paper nor a plan.
 * @throws Error as `decodeEvent` does.
 */
export const ledgerFactOf = (recorded: RecordedEvent): LedgerFact | null => {
  const { eventId, position, stream, metadata } = recorded;
  const { occurredOn, recordedAt } = metadata;
  const moment = { eventId, position, occurredOn, recordedAt };
  // Decoders: a subject's streams hold that subject's events only, because only its own commands write them.
  if (stream.startsWith('resolution-')) {
    return { ...moment, subject: 'resolution', event: decodeEvent(recorded) as PaperEvent };
  }
  if (!stream.startsWith('budget-')) return null;
  return { ...moment, subject: 'budget', event: decodeEvent(recorded) as BudgetPlanEvent };
};

import { budgetStatuses, posts } from './budget.ts';
import type { Decoded } from './decoding.ts';
import { list, nullable, oneOf, record, text, whole } from './decoding.ts';
import { decidedAs, paperStatus } from './register.ts';
import { itemState } from './resolution-text.ts';

/** The resolution on a day, as known at a moment; made from the record alone. */
export const replay = record({
  paper: text,
  title: text,
  status: paperStatus,
  asOf: text,
  knownAt: text,
  resolution: nullable(decidedAs),
  items: list(record({ label: text, state: itemState, text })),
  budget: list(record({ year: whole, status: oneOf(...budgetStatuses), amountCents: whole })),
  posts,
  forwardings: list(record({ recipient: text, purpose: oneOf('forAction', 'forInformation'), items: list(text) })),
});

export type Replay = Decoded<typeof replay>;

import { budgetStatuses } from './budget.ts';
import type { Decoded } from './decoding.ts';
import { list, oneOf, record, text, whole } from './decoding.ts';

/** In hundredths of a full-time post. */
const figures = {
  plannedFteHundredths: whole,
  resolvedFteHundredths: whole,
  fteHundredths: whole,
  dueToLapseFteHundredths: whole,
  earlyFteHundredths: whole,
  convertedFteHundredths: whole,
};

export const establishment = record({
  ...{ asOf: text, knownAt: text, position: text, on: text },
  posts: list(record({ department: text, ...figures })),
  byStatus: list(
    record({
      ...{ department: text, status: oneOf(...budgetStatuses) },
      ...{ fteHundredths: whole, neededFteHundredths: whole },
    }),
  ),
  sums: record(figures),
});

export type Establishment = Decoded<typeof establishment>;
export type EstablishmentFigures = Establishment['sums'];

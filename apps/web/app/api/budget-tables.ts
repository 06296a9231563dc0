import { budgetRow, budgetStatuses } from './budget.ts';
import type { Decoded } from './decoding.ts';
import { flag, list, nullable, oneOf, record, text, whole } from './decoding.ts';

const kind = oneOf('operating', 'capital', 'personnel', 'operatingOrCapital', 'revenue', 'commitment');
const status = oneOf(...budgetStatuses);

/** Every answer says of which day it is, until when it was known, and how far the log was then. */
const moment = { asOf: text, knownAt: text, position: text };

const yearTables = {
  amounts: list(record({ year: whole, costObject: text, kind, status, amountCents: whole })),
  posts: list(record({ year: whole, department: text, status, fteHundredths: whole, neededFteHundredths: whole })),
};

export const budgetOverview = record({ ...moment, ...yearTables, rows: list(budgetRow), years: list(whole) });

const finding = record({
  code: oneOf('TOTAL_DIFFERS', 'TOTAL_CONTAINS_OTHER_YEARS', 'POSTS_TOTAL_DIFFERS', 'MOTION_UNANSWERED'),
  place: text,
  declared: whole,
  computed: whole,
  contains: nullable(list(whole)),
});

export const budgetSheet = record({
  ...moment,
  paper: text,
  lines: list(record({ group: text, label: text, year: whole, kind, amountCents: whole })),
  totals: list(record({ group: text, years: list(whole), amountCents: whole })),
  posts: list(
    record({
      group: text,
      department: text,
      fteHundredths: whole,
      from: nullable(text),
      until: nullable(text),
      early: flag,
      movement: oneOf('created', 'converted', 'abolished', 'quotaRaised', 'moved'),
    }),
  ),
  postTotals: list(record({ group: text, fteHundredths: whole })),
  findings: list(finding),
});

const cents = list(record({ year: whole, amountCents: whole }));

export const budgetPackages = record({
  ...moment,
  packages: list(
    record({
      label: text,
      title: text,
      kind: oneOf('enumerated', 'quantified', 'complement'),
      complementOf: nullable(text),
      amounts: cents,
      posts: list(record({ year: whole, fteHundredths: whole })),
      postTotalFteHundredths: whole,
      personnel: cents,
      measures: list(text),
      status: oneOf('open', 'adopted', 'rejected', 'settled'),
    }),
  ),
  findings: list(finding),
});

export const budgetSteps = record({
  ...moment,
  filedCents: whole,
  steps: list(
    record({
      by: text,
      cause: oneOf('amendment', 'correction', 'package', 'repeal'),
      item: nullable(text),
      change: oneOf('struck', 'changed', 'inserted', 'replaced', 'repealed', 'ended'),
      deltaCents: whole,
      name: text,
    }),
  ),
  nowCents: whole,
});

const yearState = record(yearTables);

export const budgetWhatIf = record({
  ...moment,
  adopted: list(text),
  now: yearState,
  then: yearState,
  difference: yearState,
  conflicts: list(
    record({
      kind: oneOf('exclusive', 'identical', 'contradictory', 'sharedMeasures', 'unknownOverlap'),
      a: text,
      b: text,
      item: nullable(text),
      measures: list(text),
    }),
  ),
});

export type BudgetOverview = Decoded<typeof budgetOverview>;
export type BudgetSheet = Decoded<typeof budgetSheet>;
export type BudgetPackages = Decoded<typeof budgetPackages>;
export type BudgetSteps = Decoded<typeof budgetSteps>;
export type BudgetWhatIf = Decoded<typeof budgetWhatIf>;
export type BudgetFinding = Decoded<typeof finding>;
export type MoneyKind = Decoded<typeof kind>;

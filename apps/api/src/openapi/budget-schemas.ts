import type { Schema } from '../request/field.ts';
import { day, list, moment, object, oneOf, orNull, positionText, text, whole, yesOrNo } from './answer-schema.ts';

export const budgetStatus = oneOf(
  'proposed',
  'recommended',
  'approved',
  'released',
  'releasedInAdvance',
  'blocked',
  'lapsedByStrike',
  'repealed',
);
export const moneySort = oneOf('operating', 'capital', 'personnel', 'operatingOrCapital');
export const moneyKind = oneOf('operating', 'capital', 'personnel', 'operatingOrCapital', 'revenue', 'commitment');
const instrument = oneOf('addition', 'overPlan', 'offPlan', 'transfer');
export const postsMovement = oneOf('created', 'converted', 'abolished', 'quotaRaised', 'moved');
const asked = { paper: text, asOf: day, knownAt: moment, position: positionText };

const finding: Schema = {
  type: 'object',
  properties: {
    code: oneOf('TOTAL_DIFFERS', 'TOTAL_CONTAINS_OTHER_YEARS', 'POSTS_TOTAL_DIFFERS', 'MOTION_UNANSWERED'),
    place: text,
    declared: whole,
    computed: whole,
    contains: list(whole),
  },
  required: ['code', 'place', 'declared', 'computed'],
  additionalProperties: false,
};

export const budgetSheetSchema = object({
  ...asked,
  lines: list(
    object({
      group: text,
      label: text,
      year: whole,
      kind: moneyKind,
      amountCents: whole,
      instrument: orNull(instrument),
      cover: orNull(text),
      payable: list(whole),
      recurrence: orNull(oneOf('oneOff', 'recurring')),
      runsUntil: orNull(whole),
      tax: orNull(oneOf('gross', 'net')),
      conditions: list(object({ condition: oneOf('planApproval', 'provisionalManagement'), isOpen: yesOrNo })),
    }),
  ),
  totals: list(object({ group: text, years: list(whole), amountCents: whole })),
  posts: list(
    object({
      group: text,
      department: text,
      fteHundredths: whole,
      from: orNull(day),
      until: orNull(day),
      early: yesOrNo,
      movement: postsMovement,
      toDepartment: orNull(text),
      dueToLapse: yesOrNo,
    }),
  ),
  postTotals: list(object({ group: text, fteHundredths: whole })),
  findings: list(finding),
});

export const budgetStepsSchema = object({
  ...asked,
  filedCents: whole,
  steps: list(
    object({
      by: text,
      cause: oneOf('amendment', 'correction', 'package', 'repeal'),
      item: orNull(text),
      change: oneOf('struck', 'changed', 'inserted', 'replaced', 'repealed', 'ended'),
      deltaCents: whole,
      name: text,
    }),
  ),
  nowCents: whole,
});

const cents = list(object({ year: whole, amountCents: whole }));

export const budgetPackagesSchema = object({
  ...asked,
  packages: list(
    object({
      label: text,
      title: text,
      kind: oneOf('enumerated', 'quantified', 'complement'),
      complementOf: orNull(text),
      amounts: cents,
      posts: list(object({ year: whole, fteHundredths: whole })),
      postTotalFteHundredths: whole,
      personnel: cents,
      measures: list(text),
      status: oneOf('open', 'adopted', 'rejected', 'settled'),
    }),
  ),
  overlaps: list(
    object({
      a: text,
      b: text,
      measures: { oneOf: [list(text), { type: 'string', enum: ['unknown'] }] },
    }),
  ),
  findings: list(finding),
});

/** Money and posts, one row for each year, place and status. */
export const yearTables = {
  amounts: list(object({ year: whole, costObject: text, kind: moneyKind, status: budgetStatus, amountCents: whole })),
  posts: list(
    object({ year: whole, department: text, status: budgetStatus, fteHundredths: whole, neededFteHundredths: whole }),
  ),
};

const yearState = object({ year: orNull(whole), ...yearTables });

export const budgetWhatIfSchema = object({
  ...asked,
  adopted: list(text),
  now: yearState,
  then: yearState,
  difference: yearState,
  conflicts: list(
    object({
      kind: oneOf('exclusive', 'identical', 'contradictory', 'sharedMeasures', 'unknownOverlap'),
      a: text,
      b: text,
      item: orNull(text),
      measures: list(text),
    }),
  ),
});

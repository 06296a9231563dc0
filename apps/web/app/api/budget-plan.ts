import type { Decoded } from './decoding.ts';
import { flag, list, nullable, oneOf, record, text, whole } from './decoding.ts';
import { moneyTarget } from './money-target.ts';

const moment = { asOf: text, knownAt: text, position: text };
const brief = {
  planId: text,
  title: text,
  status: oneOf('established', 'adopted'),
  fiscalYears: list(whole),
  planYears: list(whole),
};

export const budgetPlans = record({
  ...moment,
  plans: list(
    record({
      ...brief,
      adoptedOn: nullable(text),
      approvals: list(record({ approvedOn: text, years: list(whole) })),
    }),
  ),
});

const line = record({
  lineId: text,
  year: whole,
  label: text,
  direction: oneOf('expense', 'revenue'),
  sort: oneOf('operating', 'capital', 'personnel', 'operatingOrCapital'),
  department: text,
  costObject: nullable(text),
  amountCents: whole,
  drawnCents: whole,
  blockedCents: whole,
  releasedCents: whole,
  availableCents: whole,
});

const posts = record({
  postsId: text,
  label: text,
  department: text,
  fteHundredths: whole,
  from: nullable(text),
  until: nullable(text),
  dueToLapse: flag,
});

export const budgetPlan = record({
  ...moment,
  /** For an order to name; null where the reader is not told. */
  revision: nullable(whole),
  plan: record({
    ...brief,
    source: nullable(text),
    posts: list(posts),
    changeLists: list(record({ number: whole, title: text })),
    adoption: nullable(record({ adoptedOn: text, resolutionId: nullable(text) })),
    approvals: list(
      record({
        authority: text,
        reference: nullable(text),
        approvedOn: text,
        years: list(whole),
        exceptLineIds: list(text),
        conditions: list(text),
      }),
    ),
    provisional: list(record({ year: whole, ended: flag })),
    releases: list(record({ releaseId: text, target: moneyTarget, amountCents: whole })),
    notes: list(record({ noteId: text, target: moneyTarget, amountCents: whole, wording: text, lifted: flag })),
    transfers: list(
      record({ transferId: text, fromLineId: text, toLineId: text, amountCents: whole, rationale: text }),
    ),
    draws: list(
      record({
        resolutionId: text,
        source: moneyTarget,
        purpose: oneOf('expense', 'cover'),
        itemId: text,
        valueId: text,
        amountCents: whole,
      }),
    ),
  }),
  lines: list(line),
});

export type BudgetPlans = Decoded<typeof budgetPlans>;
export type BudgetPlan = Decoded<typeof budgetPlan>;
export type PlanLine = Decoded<typeof line>;
export type PlanPosts = Decoded<typeof posts>;

import type { Schema } from '../request/field.ts';
import {
  day,
  list,
  moment,
  object,
  oneOf,
  orNull,
  positionText,
  text,
  whole,
  yesOrNo,
} from '../openapi/answer-schema.ts';
import { budgetStatus, moneyKind, moneySort, postsMovement } from '../openapi/budget-schemas.ts';
import { vote } from '../openapi/vote-schemas.ts';

const asked = { asOf: day, knownAt: moment, position: positionText };
const status = oneOf('established', 'adopted');
const grant = { resolutionId: text, itemId: text, valueId: text };
const target: Schema = {
  oneOf: [object({ kind: oneOf('line'), lineId: text }), object({ kind: oneOf('grant'), ...grant })],
};
const plan = { planId: text, title: text, status, fiscalYears: list(whole), planYears: list(whole) };

export const budgetPlansSchema = object({
  ...asked,
  plans: list(
    object({
      ...plan,
      adoptedOn: orNull(day),
      approvals: list(object({ approvedOn: day, years: list(whole) })),
    }),
  ),
});

const line = {
  lineId: text,
  year: whole,
  label: text,
  direction: oneOf('expense', 'revenue'),
  sort: moneySort,
  department: text,
  costObject: orNull(text),
  amountCents: whole,
};

const parts: Schema = {
  type: 'object',
  properties: { directorate: text, department: text, subBudget: text, product: text, account: text },
  additionalProperties: false,
};

/** Only a line that names parts of its cost object has them. */
const withParts = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties: { ...properties, parts },
  required: Object.keys(properties),
  additionalProperties: false,
});

export const budgetPlanSchema = object({
  ...asked,
  revision: orNull(whole),
  plan: object({
    ...plan,
    source: orNull(text),
    lines: list(withParts(line)),
    posts: list(
      object({
        postsId: text,
        label: text,
        department: text,
        fteHundredths: whole,
        from: orNull(day),
        until: orNull(day),
        dueToLapse: yesOrNo,
      }),
    ),
    changeLists: list(object({ number: whole, title: text })),
    adoption: orNull(object({ adoptedOn: day, resolutionId: orNull(text) })),
    approvals: list(
      object({
        planId: text,
        authority: text,
        reference: orNull(text),
        approvedOn: day,
        years: list(whole),
        exceptLineIds: list(text),
        conditions: list(text),
      }),
    ),
    provisional: list(object({ year: whole, ended: yesOrNo })),
    releases: list(object({ planId: text, releaseId: text, target, amountCents: whole })),
    notes: list(object({ planId: text, noteId: text, target, amountCents: whole, wording: text, lifted: yesOrNo })),
    liftedGrants: list(object(grant)),
    transfers: list(
      object({
        planId: text,
        transferId: text,
        fromLineId: text,
        toLineId: text,
        amountCents: whole,
        rationale: text,
      }),
    ),
    draws: list(
      object({
        resolutionId: text,
        source: target,
        purpose: oneOf('expense', 'cover'),
        itemId: text,
        valueId: text,
        amountCents: whole,
      }),
    ),
  }),
  lines: list(
    withParts({ ...line, drawnCents: whole, blockedCents: whole, releasedCents: whole, availableCents: whole }),
  ),
});

const entry = {
  position: positionText,
  occurredOn: day,
  recordedAt: moment,
  cause: object({
    eventId: text,
    eventType: text,
    paper: text,
    resolutionId: text,
    itemId: text,
    item: text,
    amendmentId: orNull(text),
    mover: orNull({ type: 'object', properties: { name: text }, required: ['name'], additionalProperties: true }),
    body: orNull(text),
    vote: orNull(vote),
  }),
  valueId: text,
  department: text,
  from: orNull(budgetStatus),
  to: orNull(budgetStatus),
};

const movement: Schema = {
  oneOf: [
    object({
      ...entry,
      kind: moneyKind,
      year: whole,
      costObject: text,
      sort: moneySort,
      direction: oneOf('expense', 'revenue'),
      line: orNull(object({ planId: text, lineId: text })),
      amountCents: whole,
    }),
    object({
      ...entry,
      kind: oneOf('posts'),
      validFrom: orNull(day),
      validUntil: orNull(day),
      movement: postsMovement,
      early: yesOrNo,
      dueToLapse: yesOrNo,
      fteHundredths: whole,
      neededFteHundredths: whole,
    }),
  ],
};

const paging = { total: whole, page: whole, pageSize: whole };
const fte = { fteHundredths: whole, neededFteHundredths: whole };

export const budgetLedgerSchema = object({
  ...asked,
  resolutionId: orNull(text),
  year: orNull(whole),
  rows: list(movement),
  sums: object({
    amounts: list(object({ kind: moneyKind, status: budgetStatus, amountCents: whole })),
    posts: list(object({ status: budgetStatus, ...fte })),
  }),
  ...paging,
});

const establishmentFigures = {
  plannedFteHundredths: whole,
  resolvedFteHundredths: whole,
  fteHundredths: whole,
  dueToLapseFteHundredths: whole,
  earlyFteHundredths: whole,
  createdFteHundredths: whole,
  movedFteHundredths: whole,
  abolishedFteHundredths: whole,
  convertedFteHundredths: whole,
};

export const establishmentSchema = object({
  ...asked,
  on: day,
  posts: list(object({ department: text, ...establishmentFigures })),
  byStatus: list(object({ department: text, status: budgetStatus, ...fte })),
  sums: object(establishmentFigures),
  ...paging,
});

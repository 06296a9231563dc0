import { budgetStatuses } from './budget.ts';
import type { Decoded, Decoder } from './decoding.ts';
import { flag, list, nullable, oneOf, record, text, whole } from './decoding.ts';
import { vote } from './vote.ts';

const moneyKind = oneOf('operating', 'capital', 'personnel', 'operatingOrCapital', 'revenue', 'commitment');
const status = oneOf(...budgetStatuses);

const entry = {
  position: text,
  occurredOn: text,
  cause: record({
    eventType: text,
    paper: text,
    resolutionId: text,
    itemId: text,
    item: text,
    amendmentId: nullable(text),
    mover: nullable(record({ name: text })),
    body: nullable(text),
    vote: nullable(vote),
  }),
  department: text,
  from: nullable(status),
  to: nullable(status),
};

const money = record({ ...entry, kind: moneyKind, year: whole, costObject: text, amountCents: whole });

export const postsMovement = oneOf('created', 'converted', 'abolished', 'quotaRaised', 'moved');

const posts = record({
  ...entry,
  kind: oneOf('posts'),
  validFrom: nullable(text),
  validUntil: nullable(text),
  movement: postsMovement,
  early: flag,
  dueToLapse: flag,
  fteHundredths: whole,
  neededFteHundredths: whole,
});

export type MoneyMovement = Decoded<typeof money>;
export type PostsMovement = Decoded<typeof posts>;
export type LedgerMovement = MoneyMovement | PostsMovement;

const kindOf = record({ kind: text });

const movement: Decoder<LedgerMovement> = (json, path) =>
  kindOf(json, path).kind === 'posts' ? posts(json, path) : money(json, path);

export const ledger = record({
  ...{ asOf: text, knownAt: text, position: text },
  rows: list(movement),
  sums: record({
    amounts: list(record({ kind: moneyKind, status, amountCents: whole })),
    posts: list(record({ status, fteHundredths: whole, neededFteHundredths: whole })),
  }),
  ...{ total: whole, page: whole, pageSize: whole },
});

export type Ledger = Decoded<typeof ledger>;

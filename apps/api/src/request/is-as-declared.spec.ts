import 'reflect-metadata';

import { describe, expect, it } from '@jest/globals';
import { validateSync } from 'class-validator';
import fc from 'fast-check';

import { DraftPaperRequest } from '../resolution/draft-paper.request.ts';
import { ProposeAmendmentRequest } from '../resolution/propose-amendment.request.ts';
import { instanceOf } from './instance-of.ts';
import { isAsDeclared } from './is-as-declared.ts';
import type { PlainObject } from './plain-object.ts';
import { isPlainObject } from './plain-object.ts';

const item = {
  itemId: 'i-1',
  label: '1',
  parentId: null,
  mode: 'decides',
  text: 'Die Radwege werden für {{sum}} ausgebaut.',
  closing: null,
  values: [{ kind: 'amount', valueId: 'sum', amountCents: 1_000_000 }],
  effects: [],
};

const draft = {
  occurredOn: '2023-11-06',
  paper: '23-V-66-0021',
  title: 'Ausbau der Radwege',
  department: 'Dezernat V/66',
  decidingBody: 'Stadtverordnetenversammlung',
  visibility: 'public',
  items: [item],
};

const amendment = {
  occurredOn: '2023-11-07',
  amendmentId: 'a-1',
  mover: { kind: 'faction', name: 'Fraktion Nord' },
  baseVersion: 1,
  rationale: null,
  operations: [
    { op: 'strikeItem', itemId: 'i-1' },
    { op: 'strikePhrase', itemId: 'i-1', quote: 'werden', nth: 1 },
  ],
};

const requests = [
  { type: DraftPaperRequest, body: draft },
  { type: ProposeAmendmentRequest, body: amendment },
];

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 'i-1', 0, -1, true, [], {}, [null], [{}], item, [item, item], draft),
  fc.jsonValue(),
);

/** The value with something else in one place: a field changed, added or taken away, here or further inside. */
const spoilt = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value !== 'object' || value === null) return anything;
  const keys = Object.keys(value);
  const inside = fc
    .constantFrom(...keys, ...keys, 'surplus')
    .chain((key) => fc.oneof(anything, spoilt(Reflect.get(value, key))).map((other) => [key, other] as const));
  return inside.map(([key, other]) =>
    Array.isArray(value)
      ? Object.assign([...(value as unknown[])], key === 'surplus' ? {} : { [key]: other })
      : { ...value, [key]: other },
  );
};

const bodies = fc
  .constantFrom(...requests)
  .chain(({ type, body }) => fc.oneof(fc.constant<unknown>(body), spoilt(body)).map((value) => ({ type, value })))
  .filter((each): each is { type: (typeof requests)[number]['type']; value: PlainObject } => isPlainObject(each.value));

describe('a request that is as its class declares it', () => {
  it('is one that class-validator finds nothing wrong with, and no other', () => {
    fc.assert(
      fc.property(bodies, ({ type, value }) => {
        const request = instanceOf<object>(type, value, 'body');
        const errors = validateSync(request, {
          whitelist: true,
          forbidNonWhitelisted: true,
          forbidUnknownValues: true,
        });
        expect(isAsDeclared(request)).toBe(errors.length === 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(requests)('is met by examples of $type.name', ({ type, body }) => {
    expect(isAsDeclared(instanceOf<object>(type, body, 'body'))).toBe(true);
  });
});

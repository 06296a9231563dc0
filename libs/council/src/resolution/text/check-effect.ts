import { checkDate, checkYear } from './check-value.ts';
import { checkWording } from './check-wording.ts';
import type { Effect } from './effect.ts';
import { refuseText } from './text-rejection.ts';
import type { Value } from './value.ts';

const longestName = 200;
const valueKindOf = { budget: 'amount', posts: 'posts' } as const;

const checkPeriod = (field: string, from: string | null, until: string | null): void => {
  if (from !== null) checkDate(`${field}/from`, from);
  if (until !== null) checkDate(`${field}/until`, until);
  if (from === null || until === null || from <= until) return;
  throw refuseText('PERIOD_REVERSED', { field: `${field}/until`, found: until, expected: `a day not before ${from}` });
};

/** @throws Rejection when the value is not there, is of another kind, or a field is out of range. */
export const checkEffect = (field: string, effect: Effect, values: readonly Value[]): void => {
  const value = values.find(({ valueId }) => valueId === effect.valueId);
  if (value === undefined) {
    const expected = 'the id of a value of the item';
    throw refuseText('EFFECT_WITHOUT_VALUE', { field: `${field}/valueId`, found: effect.valueId, expected });
  }
  if (value.kind !== valueKindOf[effect.kind]) {
    const expected = `a value of kind ${valueKindOf[effect.kind]}`;
    throw refuseText('VALUE_KIND_WRONG', { field: `${field}/valueId`, found: value.kind, expected });
  }
  checkWording(`${field}/department`, effect.department, { atMost: longestName });
  if (effect.kind === 'posts') {
    checkPeriod(field, effect.from, effect.until);
    return;
  }
  checkYear(`${field}/year`, effect.year);
  if (effect.costObject !== null) checkWording(`${field}/costObject`, effect.costObject, { atMost: longestName });
};

import { assertNever } from '#kernel';
import { checkDate, checkYear } from './check-value.ts';
import { checkWording } from './check-wording.ts';
import type { Effect, SheetLine } from './effect.ts';
import { refuseText } from './text-rejection.ts';
import type { Value } from './value.ts';

const longestName = 200;

const valueKindOf = (effect: Effect): Value['kind'] => {
  switch (effect.kind) {
    case 'budget':
    case 'commitment':
      return 'amount';
    case 'posts':
      return 'posts';
    case 'total':
      return effect.counts === 'amounts' ? 'amount' : 'posts';
    default:
      return assertNever(effect);
  }
};

const checkPeriod = (field: string, from: string | null, until: string | null): void => {
  if (from !== null) checkDate(`${field}/from`, from);
  if (until !== null) checkDate(`${field}/until`, until);
  if (from === null || until === null || from <= until) return;
  throw refuseText('PERIOD_REVERSED', { field: `${field}/until`, found: until, expected: `a day not before ${from}` });
};

const checkName = (field: string, name: string): void => {
  checkWording(field, name, { atMost: longestName });
};

const checkSheet = (field: string, sheet: SheetLine | undefined): void => {
  if (sheet === undefined) return;
  checkName(`${field}/sheet/group`, sheet.group);
  checkName(`${field}/sheet/label`, sheet.label);
};

const checkYears = (field: string, years: readonly number[]): void => {
  years.forEach((year, index) => {
    checkYear(`${field}/${index}`, year);
  });
};

const checkMoney = (field: string, effect: Extract<Effect, { kind: 'budget' | 'commitment' }>): void => {
  checkName(`${field}/department`, effect.department);
  checkYear(`${field}/year`, effect.year);
  checkSheet(field, effect.sheet);
  if (effect.costObject !== null) checkName(`${field}/costObject`, effect.costObject);
  if (effect.cover !== undefined) checkName(`${field}/cover`, effect.cover);
  if (effect.kind === 'commitment') checkYears(`${field}/payable`, effect.payable);
};

const checkFields = (field: string, effect: Effect): void => {
  switch (effect.kind) {
    case 'budget':
    case 'commitment':
      checkMoney(field, effect);
      return;
    case 'posts':
      checkName(`${field}/department`, effect.department);
      checkSheet(field, effect.sheet);
      checkPeriod(field, effect.from, effect.until);
      return;
    case 'total':
      checkName(`${field}/group`, effect.group);
      effect.of.forEach((group, index) => {
        checkName(`${field}/of/${index}`, group);
      });
      checkYears(`${field}/years`, effect.years);
      return;
    default:
      assertNever(effect);
  }
};

/** @throws Rejection when the value is not there, is of another kind, or a field is out of range. */
export const checkEffect = (field: string, effect: Effect, values: readonly Value[]): void => {
  const value = values.find(({ valueId }) => valueId === effect.valueId);
  if (value === undefined) {
    const expected = 'the id of a value of the item';
    throw refuseText('EFFECT_WITHOUT_VALUE', { field: `${field}/valueId`, found: effect.valueId, expected });
  }
  if (value.kind !== valueKindOf(effect)) {
    const expected = `a value of kind ${valueKindOf(effect)}`;
    throw refuseText('VALUE_KIND_WRONG', { field: `${field}/valueId`, found: value.kind, expected });
  }
  checkFields(field, effect);
};

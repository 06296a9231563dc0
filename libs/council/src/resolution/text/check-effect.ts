import { assertNever } from '#kernel';
import { checkDate, checkYear } from './check-value.ts';
import { checkWording } from './check-wording.ts';
import type { BudgetEffect, CommitmentEffect, Effect, PostsEffect, SheetLine } from './effect.ts';
import type { CostObjectParts, CoverSource } from './money-place.ts';
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

const checkParts = (field: string, parts: CostObjectParts | undefined): void => {
  if (parts === undefined) return;
  const { directorate, department, subBudget, product, account } = parts;
  for (const [part, name] of Object.entries({ directorate, department, subBudget, product, account })) {
    if (name !== undefined) checkName(`${field}/parts/${part}`, name);
  }
};

const checkYears = (field: string, years: readonly number[]): void => {
  years.forEach((year, index) => {
    checkYear(`${field}/${index}`, year);
  });
};

const checkCoverSource = (field: string, source: CoverSource): void => {
  checkName(`${field}/planId`, source.planId);
  if (source.kind === 'line') {
    checkName(`${field}/lineId`, source.lineId);
    return;
  }
  checkName(`${field}/resolutionId`, source.resolutionId);
  checkName(`${field}/itemId`, source.itemId);
  checkName(`${field}/valueId`, source.valueId);
};

const checkRun = (field: string, { recurrence, year, runsUntil }: BudgetEffect): void => {
  if (runsUntil === undefined) return;
  checkYear(`${field}/runsUntil`, runsUntil);
  if (recurrence === 'recurring' && runsUntil >= year) return;
  const expected = recurrence === 'recurring' ? `a year not before ${year}` : 'no last year of what is for one year';
  throw refuseText('PERIOD_REVERSED', { field: `${field}/runsUntil`, found: runsUntil, expected });
};

/** Commands from outside may lack what the type says is there. */
const checkStart = (field: string, effect: Extract<Effect, { kind: 'budget' | 'commitment' }>): void => {
  const year: unknown = effect.year;
  if (effect.kind === 'budget' && effect.recurrence === 'recurring' && (year === undefined || year === null)) {
    const expected = 'the first year of something recurring, from 1900 to 2200';
    throw refuseText('RECURRING_WITHOUT_START', { field: `${field}/year`, found: null, expected });
  }
  checkYear(`${field}/year`, effect.year);
};

const checkBudget = (field: string, effect: BudgetEffect): void => {
  const { line, coverFrom, blockingNote, direction } = effect;
  checkRun(field, effect);
  if (coverFrom !== undefined) checkCoverSource(`${field}/coverFrom`, coverFrom);
  if (blockingNote !== undefined) checkWording(`${field}/blockingNote`, blockingNote, { atMost: 500 });
  if (line === undefined) return;
  checkName(`${field}/line/planId`, line.planId);
  checkName(`${field}/line/lineId`, line.lineId);
  if (direction === 'expense') return;
  const expected = 'no line that is taken from: revenue takes nothing';
  throw refuseText('LINE_OF_REVENUE', { field: `${field}/line`, found: line.lineId, expected });
};

/** A commitment is for later years; what is due in its own year needs no leave. */
const checkPayable = (field: string, { year, payable }: CommitmentEffect): void => {
  checkYears(field, payable);
  const expected = `years behind ${year}, each once`;
  if (payable.length === 0) throw refuseText('COMMITMENT_YEARS_MALFORMED', { field, found: 'no year', expected });
  payable.forEach((each, index) => {
    if (each > year && payable.indexOf(each) === index) return;
    throw refuseText('COMMITMENT_YEARS_MALFORMED', { field: `${field}/${index}`, found: each, expected });
  });
};

const checkMoney = (field: string, effect: Extract<Effect, { kind: 'budget' | 'commitment' }>): void => {
  checkName(`${field}/department`, effect.department);
  checkStart(field, effect);
  checkSheet(field, effect.sheet);
  if (effect.costObject !== null) checkName(`${field}/costObject`, effect.costObject);
  if (effect.cover !== undefined) checkName(`${field}/cover`, effect.cover);
  checkParts(field, effect.parts);
  if (effect.kind === 'commitment') checkPayable(`${field}/payable`, effect);
  else checkBudget(field, effect);
};

const checkPostsEffect = (field: string, effect: PostsEffect): void => {
  const { department, toDepartment, movement, from, until } = effect;
  checkName(`${field}/department`, department);
  checkSheet(field, effect.sheet);
  checkParts(field, effect.parts);
  checkPeriod(field, from, until);
  if (toDepartment !== undefined) checkName(`${field}/toDepartment`, toDepartment);
  if (movement === 'moved' ? toDepartment !== undefined && toDepartment !== department : toDepartment === undefined) {
    return;
  }
  const expected = movement === 'moved' ? 'another department than the one they leave' : 'nothing: only moved posts go';
  throw refuseText('POSTS_GO_NOWHERE', { field: `${field}/toDepartment`, found: toDepartment ?? null, expected });
};

const checkFields = (field: string, effect: Effect): void => {
  switch (effect.kind) {
    case 'budget':
    case 'commitment':
      checkMoney(field, effect);
      return;
    case 'posts':
      checkPostsEffect(field, effect);
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

import { assertNever } from '#kernel';
import type { IsoDate } from '#kernel';
import type { PlanBooks } from '../budget-plan/plan-books.ts';
import { noBooks, openConditionsOf } from '../budget-plan/plan-books.ts';
import type {
  BudgetEffect,
  CommitmentEffect,
  Condition,
  Effect,
  PostsEffect,
  SheetLine,
} from '../resolution/text/effect.ts';
import type { Item, ResolutionText, TextItem } from '../resolution/text/item.ts';

/** Revenue is told by its kind, so that no amount has to be negative; a commitment is no money of its own. */
export type MoneyKind = BudgetEffect['sort'] | 'revenue' | 'commitment';

/** In print order. */
export const moneyKinds: readonly MoneyKind[] = [
  'operating',
  'capital',
  'operatingOrCapital',
  'personnel',
  'revenue',
  'commitment',
];

/** One amount of a paper's table: one line in one year. */
export interface SheetAmount {
  /** The table's own heading; of an item outside of any table the label of its section. */
  readonly group: string;
  readonly label: string;
  readonly year: number;
  readonly kind: MoneyKind;
  readonly amountCents: number;
  /** Null for a commitment. */
  readonly instrument: BudgetEffect['instrument'] | null;
  /** Deckung, as printed; null when the paper names none. */
  readonly cover: string | null;
  /** Of a commitment the years in which it may fall due; empty for money, which is of its own year. */
  readonly payable: readonly number[];
  /** Null for a commitment. */
  readonly recurrence: BudgetEffect['recurrence'] | null;
  /** Last year of something recurring; null when the paper names none. */
  readonly runsUntil: number | null;
  /** brutto, netto; null when the paper does not say. */
  readonly tax: NonNullable<BudgetEffect['tax']> | null;
  /** Bedingungen, and whether they still hold the money by what the plan of its year says. */
  readonly conditions: readonly SheetCondition[];
}

export interface SheetCondition {
  readonly condition: Condition;
  readonly isOpen: boolean;
}

/** One line of posts. */
export interface SheetPosts {
  readonly group: string;
  readonly department: string;
  readonly fteHundredths: number;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly early: boolean;
  readonly movement: PostsEffect['movement'];
  /** Where moved posts go; else null. */
  readonly toDepartment: string | null;
  readonly dueToLapse: boolean;
}

/** A sum as the paper declares it: cents for amounts, hundredths for posts. */
export interface DeclaredTotal {
  /** Label of the item that declares it. */
  readonly item: string;
  readonly group: string;
  readonly of: readonly string[];
  readonly years: readonly number[];
  readonly counts: 'amounts' | 'posts' | 'earlyPosts';
  readonly declared: number;
}

export interface SheetLines {
  readonly amounts: readonly SheetAmount[];
  readonly posts: readonly SheetPosts[];
  readonly totals: readonly DeclaredTotal[];
}

export const kindOf = ({ direction, sort }: BudgetEffect): MoneyKind => (direction === 'revenue' ? 'revenue' : sort);

const figureOf = ({ values }: Pick<Item, 'values'>, valueId: string): number => {
  const value = values.find((candidate) => candidate.valueId === valueId);
  switch (value?.kind) {
    case 'amount':
      return value.amountCents;
    case 'posts':
      return value.fteHundredths;
    default:
      return 0;
  }
};

/** An item outside of any table is a line of its own, under its section. */
const placeOf = (item: Item, effect: { readonly sheet?: SheetLine }, section: string): SheetLine =>
  effect.sheet ?? { group: section, label: item.label };

type Money = Omit<SheetAmount, 'group' | 'label' | 'amountCents'>;

const conditionsOf = (effect: BudgetEffect, books: PlanBooks): readonly SheetCondition[] => {
  const open = openConditionsOf(books, effect);
  return effect.conditions.map((condition) => ({ condition, isOpen: open.includes(condition) }));
};

const moneyOf = (effect: BudgetEffect | CommitmentEffect, books: PlanBooks): Money => {
  const { year, cover = null } = effect;
  if (effect.kind === 'commitment') {
    const { payable } = effect;
    const nothing = { instrument: null, recurrence: null, runsUntil: null, tax: null, conditions: [] };
    return { year, kind: 'commitment', cover, payable, ...nothing };
  }
  const { instrument, recurrence, runsUntil = null, tax = null } = effect;
  const conditions = conditionsOf(effect, books);
  return { year, kind: kindOf(effect), instrument, cover, payable: [], recurrence, runsUntil, tax, conditions };
};

const postsOf = (effect: PostsEffect): Omit<SheetPosts, 'group' | 'fteHundredths'> => {
  const { department, from, until, movement, early = false, toDepartment = null, dueToLapse = false } = effect;
  return { department, from, until, early, movement, toDepartment, dueToLapse };
};

interface Section {
  readonly name: string;
  readonly books: PlanBooks;
}

const lineOf = (item: Item, effect: Effect, { name, books }: Section): Partial<SheetLines> => {
  const figure = figureOf(item, effect.valueId);
  switch (effect.kind) {
    case 'budget':
    case 'commitment':
      return { amounts: [{ ...placeOf(item, effect, name), ...moneyOf(effect, books), amountCents: figure }] };
    case 'posts': {
      const { group } = placeOf(item, effect, name);
      return { posts: [{ group, fteHundredths: figure, ...postsOf(effect) }] };
    }
    case 'total': {
      const { group, of, years, counts } = effect;
      return { totals: [{ item: item.label, group, of, years, counts, declared: figure }] };
    }
    default:
      return assertNever(effect);
  }
};

const gathered = (parts: readonly Partial<SheetLines>[]): SheetLines => ({
  amounts: parts.flatMap(({ amounts = [] }) => amounts),
  posts: parts.flatMap(({ posts = [] }) => posts),
  totals: parts.flatMap(({ totals = [] }) => totals),
});

/** What these items, none of them struck, put into a table; `sectionOf` names the group of those outside of any. */
export const sheetLinesOf = <Each extends Item>(
  items: readonly Each[],
  sectionOf: (item: Each) => string,
  books: PlanBooks = noBooks,
): SheetLines =>
  gathered(
    items.flatMap((item) => {
      const section = { name: sectionOf(item), books };
      return item.effects.map((effect) => lineOf(item, effect, section));
    }),
  );

const sectionIn = ({ items }: ResolutionText): ((item: TextItem) => string) => {
  const byId = new Map(items.map((item) => [item.itemId, item]));
  const sectionOf = (item: TextItem): string => {
    const parent = item.parentId === null ? undefined : byId.get(item.parentId);
    return parent === undefined ? item.label : sectionOf(parent);
  };
  return sectionOf;
};

/** The lines of the items that stand, in print order. */
export const standingSheetLines = (text: ResolutionText, books: PlanBooks = noBooks): SheetLines =>
  sheetLinesOf(
    text.items.filter(({ state }) => state !== 'struck'),
    sectionIn(text),
    books,
  );

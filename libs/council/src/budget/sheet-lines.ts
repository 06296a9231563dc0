import { assertNever } from '#kernel';
import type { IsoDate } from '#kernel';
import type { BudgetEffect, CommitmentEffect, Effect, PostsEffect, SheetLine } from '../resolution/text/effect.ts';
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

type Money = Pick<SheetAmount, 'year' | 'kind' | 'instrument' | 'cover' | 'payable'>;

const moneyOf = (effect: BudgetEffect | CommitmentEffect): Money => {
  const { year, cover = null } = effect;
  return effect.kind === 'budget'
    ? { year, kind: kindOf(effect), instrument: effect.instrument, cover, payable: [] }
    : { year, kind: 'commitment', instrument: null, cover, payable: effect.payable };
};

const lineOf = (item: Item, effect: Effect, section: string): Partial<SheetLines> => {
  const figure = figureOf(item, effect.valueId);
  switch (effect.kind) {
    case 'budget':
    case 'commitment':
      return { amounts: [{ ...placeOf(item, effect, section), ...moneyOf(effect), amountCents: figure }] };
    case 'posts': {
      const { department, from, until, movement, early = false } = effect;
      const { group } = placeOf(item, effect, section);
      return { posts: [{ group, department, fteHundredths: figure, from, until, early, movement }] };
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
): SheetLines => gathered(items.flatMap((item) => item.effects.map((effect) => lineOf(item, effect, sectionOf(item)))));

const sectionIn = ({ items }: ResolutionText): ((item: TextItem) => string) => {
  const byId = new Map(items.map((item) => [item.itemId, item]));
  const sectionOf = (item: TextItem): string => {
    const parent = item.parentId === null ? undefined : byId.get(item.parentId);
    return parent === undefined ? item.label : sectionOf(parent);
  };
  return sectionOf;
};

/** The lines of the items that stand, in print order. */
export const standingSheetLines = (text: ResolutionText): SheetLines =>
  sheetLinesOf(
    text.items.filter(({ state }) => state !== 'struck'),
    sectionIn(text),
  );

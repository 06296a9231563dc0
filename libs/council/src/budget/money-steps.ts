import type { PlanBooks } from '../budget-plan/plan-books.ts';
import { noBooks } from '../budget-plan/plan-books.ts';
import type { ResolutionReference } from '../resolution/aftermath/aftermath.events.ts';
import type { PackageAdopted } from '../resolution/packages/packages.events.ts';
import type { PaperEvent } from '../resolution/paper-event.ts';
import { applyAttributedChanges, textAsFiled } from '../resolution/text/apply-changes.ts';
import type { ItemChange } from '../resolution/text/item-change.ts';
import type { ResolutionText } from '../resolution/text/item.ts';
import { budgetLinesOf } from './budget-state.ts';
import { textOfPackages } from './packages/package-text.ts';

/** One change of the text, an adopted package or a repeal, and what it did to the money of the paper over all its years. */
export interface MoneyStep {
  /** Id of the amendment or the correction; label of the package; paper that repeals, empty where that is non-public. */
  readonly by: string;
  readonly cause: 'amendment' | 'correction' | 'package' | 'repeal';
  /** Label of the item; null of a package, which takes the place of all of them, and of a repeal as a whole. */
  readonly item: string | null;
  /** `repealed`: an item; `ended`: the resolution as a whole, repealed or superseded. */
  readonly change: 'struck' | 'changed' | 'inserted' | 'replaced' | 'repealed' | 'ended';
  /** Integer cents; negative where the paper costs less than before. */
  readonly deltaCents: number;
}

/** From what was filed to what stands now, step by step; the steps add up. Expense less revenue, in integer cents. */
export interface MoneySteps {
  readonly filedCents: number;
  readonly steps: readonly MoneyStep[];
  readonly nowCents: number;
}

interface Walk {
  readonly books: PlanBooks;
  readonly text: ResolutionText;
  readonly filedCents: number;
  readonly steps: readonly MoneyStep[];
  readonly nowCents: number;
  /** True once a package stands for the money of the paper, or nothing does: its text moves none any more. */
  readonly isReplaced: boolean;
  /** Ids of items that are repealed. */
  readonly repealed: readonly string[];
}

type Attributed = ItemChange & { readonly amendmentId: string; readonly cause?: 'correction' };

const centsOf = ({ items }: ResolutionText, { books, repealed }: Pick<Walk, 'books' | 'repealed'>): number =>
  items
    .filter(({ itemId, state }) => state !== 'struck' && !repealed.includes(itemId))
    .flatMap((item) => budgetLinesOf(item, books))
    .reduce((sum, { effect, amountCents }) => sum + (effect.direction === 'revenue' ? -amountCents : amountCents), 0);

const kinds: Readonly<Partial<Record<ItemChange['kind'], MoneyStep['change']>>> = {
  itemStruck: 'struck',
  itemChanged: 'changed',
  itemInserted: 'inserted',
};

const filed = (text: ResolutionText, books: PlanBooks): Walk => {
  const cents = centsOf(text, { books, repealed: [] });
  return { books, text, filedCents: cents, steps: [], nowCents: cents, isReplaced: false, repealed: [] };
};

const itemIdOf = (change: ItemChange): string | null => {
  if (change.kind === 'itemInserted') return change.item.itemId;
  return 'itemId' in change ? change.itemId : null;
};

const withChange = (walk: Walk, change: Attributed): Walk => {
  const text = applyAttributedChanges(walk.text, [change]);
  if (walk.isReplaced) return { ...walk, text };
  const nowCents = centsOf(text, walk);
  const deltaCents = nowCents - walk.nowCents;
  if (deltaCents === 0) return { ...walk, text };
  const item = text.items.find(({ itemId }) => itemId === itemIdOf(change))?.label ?? null;
  const { amendmentId: by, cause = 'amendment' } = change;
  const step = { by, cause, item, change: kinds[change.kind] ?? 'changed' } as const;
  return { ...walk, text, nowCents, steps: [...walk.steps, { ...step, deltaCents }] };
};

const withPackage = (walk: Walk, { package: adopted }: PackageAdopted['data']): Walk => {
  const nowCents = centsOf(textOfPackages([adopted]), walk);
  const step = { by: adopted.label, cause: 'package', item: null, change: 'replaced' } as const;
  const steps = [...walk.steps, { ...step, deltaCents: nowCents - walk.nowCents }];
  return { ...walk, steps, nowCents, isReplaced: true };
};

/** Whoever may read a paper need not know of a non-public one that repeals it. */
const nameOf = ({ paper, visibility }: ResolutionReference): string => (visibility === 'public' ? paper : '');

const withItemRepealed = (walk: Walk, by: string, itemId: string): Walk => {
  const repealed = [...walk.repealed, itemId];
  if (walk.isReplaced) return { ...walk, repealed };
  const nowCents = centsOf(walk.text, { ...walk, repealed });
  const deltaCents = nowCents - walk.nowCents;
  if (deltaCents === 0) return { ...walk, repealed };
  const item = walk.text.items.find((each) => each.itemId === itemId)?.label ?? null;
  const step = { by, cause: 'repeal', item, change: 'repealed', deltaCents } as const;
  return { ...walk, repealed, nowCents, steps: [...walk.steps, step] };
};

const withEnd = (walk: Walk, by: string): Walk => {
  const step = { by, cause: 'repeal', item: null, change: 'ended', deltaCents: -walk.nowCents } as const;
  return { ...walk, nowCents: 0, isReplaced: true, steps: walk.nowCents === 0 ? walk.steps : [...walk.steps, step] };
};

const withRepeal = (walk: Walk, reference: ResolutionReference, itemIds: readonly string[] | null): Walk => {
  const by = nameOf(reference);
  if (itemIds === null) return withEnd(walk, by);
  return itemIds.reduce((before, itemId) => withItemRepealed(before, by, itemId), walk);
};

const after = (walk: Walk, event: PaperEvent): Walk => {
  switch (event.type) {
    case 'PaperDrafted':
    case 'DraftRevised':
      return filed(textAsFiled(event.data.items), walk.books);
    case 'TextAmended': {
      const { amendmentId, changes } = event.data;
      return changes.map((change) => ({ ...change, amendmentId })).reduce(withChange, walk);
    }
    case 'ResolutionDecided':
      return event.data.outcome === 'adopted' ? event.data.changes.reduce(withChange, walk) : walk;
    case 'ResolutionCorrected': {
      const { correctionId, changes } = event.data;
      return changes
        .map((change) => ({ ...change, amendmentId: correctionId, cause: 'correction' as const }))
        .reduce(withChange, walk);
    }
    case 'PackageAdopted':
      return withPackage(walk, event.data);
    case 'ResolutionRepealed':
      return withRepeal(walk, event.data.by, event.data.itemIds);
    case 'ResolutionSuperseded':
      return withRepeal(walk, event.data.by, null);
    default:
      return walk;
  }
};

/**
 * What each amendment, and every repeal, did to the money of a paper, from the facts of its stream in the order of the record. `books`: the
 * plans of its years, without which something recurring without an end counts in its first year only.
 */
export const moneyStepsOf = (events: readonly PaperEvent[], books: PlanBooks = noBooks): MoneySteps => {
  const { filedCents, steps, nowCents } = events.reduce(after, filed({ items: [] }, books));
  return { filedCents, steps, nowCents };
};

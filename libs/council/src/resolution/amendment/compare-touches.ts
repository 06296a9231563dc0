import { sameLabelAs } from '../text/label.ts';
import type { Conflict } from './operation.ts';
import { isSameJson } from './same-json.ts';
import type { PinnedEdit } from './template-trace.ts';
import type { Facet, Touch } from './touch.ts';

type Verdict = Conflict['kind'] | null;
type TouchOf<Kind extends Touch['kind']> = Extract<Touch, { readonly kind: Kind }>;

const sameOr = (isSame: boolean, otherwise: Verdict): Verdict => (isSame ? 'identical' : otherwise);

const isInsertion = ({ start, end }: PinnedEdit): boolean => start === end;

const overlap = (one: PinnedEdit, other: PinnedEdit): boolean => {
  if (isInsertion(one)) return other.start < one.start && one.start < other.end;
  if (isInsertion(other)) return one.start < other.start && other.start < one.end;
  return one.start < other.end && other.start < one.end;
};

const isStrike = ({ replacement }: PinnedEdit): boolean => replacement === '';

const isSameEdit = (one: PinnedEdit, other: PinnedEdit): boolean =>
  one.start === other.start && one.end === other.end && one.replacement === other.replacement;

/** What two strikes both take is at most the space between them, and they leave something standing. */
const areSideBySide = (one: PinnedEdit, other: PinnedEdit): boolean => {
  const { pinned } = one;
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  const shared = pinned.slice(second.start, Math.min(first.end, second.end));
  const left = pinned.slice(0, first.start) + pinned.slice(first.end, second.start) + pinned.slice(second.end);
  return shared.trim() === '' && left.trim() !== '';
};

const compareEdits = (one: PinnedEdit, other: PinnedEdit): Verdict => {
  if (one.part !== other.part) return null;
  if (isSameEdit(one, other)) return 'identical';
  if (isStrike(one) && isStrike(other)) return areSideBySide(one, other) ? null : 'exclusive';
  return overlap(one, other) ? 'exclusive' : null;
};

/** Facets of one value that cannot both be touched. */
const exclusiveFacets: Readonly<Record<Facet, readonly Facet[]>> = {
  figure: ['figure', 'removed'],
  removed: ['figure', 'used', 'movement', 'condition', 'effect'],
  added: ['added'],
  used: ['removed'],
  movement: ['movement', 'removed', 'effect'],
  condition: ['removed', 'effect'],
  effect: ['removed', 'movement', 'condition'],
};

const compareFacets = (one: TouchOf<'facet'>, other: TouchOf<'facet'>): Verdict => {
  if (one.valueId !== other.valueId) return null;
  if (one.facet === other.facet && one.said === other.said) return 'identical';
  return exclusiveFacets[one.facet].includes(other.facet) ? 'exclusive' : null;
};

const compareWordings = (one: Touch, other: Touch): Verdict => {
  if (one.kind === 'reworded' || other.kind === 'reworded')
    return sameOr(isSameJson(said(one), said(other)), 'exclusive');
  if (one.kind === 'edited' && other.kind === 'edited') return compareEdits(one.edit, other.edit);
  if (one.kind === 'facet' && other.kind === 'facet') return compareFacets(one, other);
  return null;
};

const said = (touch: Touch): string | object => (touch.kind === 'reworded' ? touch.said : touch);

const isSameInsertion = (one: TouchOf<'inserted'>, other: TouchOf<'inserted'>): boolean => {
  const isPlaced = one.afterItemId !== undefined && other.afterItemId !== undefined;
  return isSameJson(one.item, other.item) && (!isPlaced || one.afterItemId === other.afterItemId);
};

const compareInsertion = (one: TouchOf<'inserted'>, other: Touch): Verdict => {
  if (other.kind === 'inserted') {
    if (one.itemId === other.itemId) return sameOr(isSameInsertion(one, other), 'exclusive');
    return sameLabelAs(one.item.label) === sameLabelAs(other.item.label) ? 'exclusive' : null;
  }
  if (other.kind === 'struck') return one.item.parentId === other.itemId ? 'exclusive' : null;
  if (other.kind === 'relabelled') return sameLabelAs(one.item.label) === sameLabelAs(other.label) ? 'exclusive' : null;
  return null;
};

const compareStrike = (one: TouchOf<'struck'>, other: Touch): Verdict => {
  if (other.kind !== 'struck') return 'exclusive';
  if (one.root && other.root) return 'identical';
  return one.root || other.root ? 'exclusive' : null;
};

const compareLabels = (one: TouchOf<'relabelled'>, other: TouchOf<'relabelled'>): Verdict => {
  const isSame = sameLabelAs(one.label) === sameLabelAs(other.label);
  if (one.itemId === other.itemId) return sameOr(isSame, 'exclusive');
  return isSame ? 'exclusive' : null;
};

const compareOnItem = (one: Touch, other: Touch): Verdict => {
  if (one.kind === 'confirmed' || other.kind === 'confirmed') return sameOr(one.kind === other.kind, 'contradictory');
  if (one.kind === 'struck') return compareStrike(one, other);
  if (other.kind === 'struck') return compareStrike(other, one);
  // A new number and new words for one item never get into each other's way.
  if (one.kind === 'relabelled' || other.kind === 'relabelled') return null;
  return compareWordings(one, other);
};

/** Whether two things can both be done to one text; null when they can, in whichever order. */
export const compareTouches = (one: Touch, other: Touch): Verdict => {
  if (one.kind === 'replaced' || other.kind === 'replaced') return 'exclusive';
  if (one.kind === 'inserted') return compareInsertion(one, other);
  if (other.kind === 'inserted') return compareInsertion(other, one);
  if (one.kind === 'relabelled' && other.kind === 'relabelled') return compareLabels(one, other);
  return one.itemId === other.itemId ? compareOnItem(one, other) : null;
};

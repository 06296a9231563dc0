import type { IsoDate } from '#kernel';

/** Verweis: a paper or a resolution that is cited, its number in one spelling. */
export interface Reference {
  readonly kind: 'paper' | 'resolution';
  readonly number: string;
  /** The day given with it; null when there is none. */
  readonly date: IsoDate | null;
  /** The body that took the resolution, when it is said; null otherwise, and always for a paper. */
  readonly body: string | null;
}

/** A reference with its place: the label of an item, or null in the head and wherever else outside the items. */
export interface PlacedReference extends Reference {
  readonly label: string | null;
  /** What it is looked up by, see `referenceKey`; kept because it is asked for again and again. */
  readonly key: string;
}

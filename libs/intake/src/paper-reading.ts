import type { IsoDate } from '#kernel';

/** What was found in a file. Nothing in it is recorded and nothing in it is guessed: what is not said is null or empty. */
export interface PaperReading {
  /** The paper's own number in one spelling; null when the file does not say it. */
  readonly paper: string | null;
  readonly title: string | null;
  /** The paper's own day; null when the file gives none, or more than one. */
  readonly date: IsoDate | null;
  readonly items: readonly ReadItem[];
  readonly values: readonly ReadValue[];
  readonly references: readonly ReadReference[];
  readonly findings: readonly IntakeFinding[];
  /** Paragraphs inside the resolution's part of the file that belong to no item, as written. */
  readonly notUnderstood: readonly string[];
}

/** An item as the file shows it, in print order. */
export interface ReadItem {
  /** Without a final dot; null for a proposal that has no numbers. */
  readonly label: string | null;
  readonly mode: 'acknowledges' | 'decides';
  /** What a word says of it ("gestrichen", "neu", "unverändert"); bold or struck letters alone are no word. */
  readonly marker: ItemMarker | null;
  /** Empty when the file says only what became of the item: its earlier wording is unknown then. */
  readonly text: string;
  /** Schlusssatz that stands after the items below this one. */
  readonly closing: string | null;
  /** Words set in bold, which usually means changed; what they replaced is unknown. */
  readonly emphasised: readonly string[];
}

export type ItemMarker = 'struck' | 'inserted' | 'unchanged';

/** `label` is the item it stands in; null outside every item. */
export type ReadValue = { readonly label: string | null } & FoundValue;

export type FoundValue =
  | { readonly kind: 'amount'; readonly amountCents: number }
  | { readonly kind: 'posts'; readonly fteHundredths: number }
  | { readonly kind: 'date'; readonly date: IsoDate }
  /** `date` null: a wording such as "before the summer recess" that only a calendar of meetings turns into a day. */
  | { readonly kind: 'deadline'; readonly date: IsoDate | null };

/** Another paper or resolution the file cites, its number in one spelling. */
export interface ReadReference {
  readonly label: string | null;
  readonly kind: 'paper' | 'resolution';
  readonly number: string;
  /** The day the file gives with it; null when it gives none. */
  readonly date: IsoDate | null;
}

/** Something a person has to look at. Codes are stable, messages are German and may be reworded. */
export interface IntakeFinding {
  readonly code: IntakeFindingCode;
  readonly label: string | null;
  readonly message: string;
}

export type IntakeFindingCode =
  /** A word says one thing of an item and its typography another; the word was believed. */
  | 'MARKER_CONTRADICTS_TYPOGRAPHY'
  /** An item is struck out by typography and no word says so. */
  | 'STRUCK_WITHOUT_WORD'
  /** Some words of an item are struck out; they were kept. */
  | 'PARTLY_STRUCK'
  /** The text points at an item or section that is not there, or whose wording is not. */
  | 'DANGLING_REFERENCE'
  /** One resolution number of one year is cited with different days. */
  | 'RESOLUTION_DATE_CONFLICT'
  /** One paper number is written in different ways. */
  | 'PAPER_NUMBER_SPELLINGS'
  /** A total is not the sum of its parts. */
  | 'TOTAL_DIFFERS'
  /** The same for posts. */
  | 'POSTS_TOTAL_DIFFERS'
  /** A total leaves out a part that is given as unknown. */
  | 'TOTAL_WITH_UNKNOWN'
  /** A sum given for one period contains money of another. */
  | 'TOTAL_CONTAINS_OTHER_YEARS'
  /** A motion is listed as being dealt with and never mentioned again. */
  | 'MOTION_UNANSWERED'
  /** One office is said to belong to two directorates. */
  | 'OFFICE_IN_TWO_DIRECTORATES'
  /** The posts of the other departments are given twice, with and without some. */
  | 'POSTS_COUNTED_DIFFERENTLY'
  /** Posts are met from existing ones, and as many are added for good. */
  | 'POSTS_CONVERTED_AND_RAISED'
  /** A day that no calendar has. */
  | 'DATE_IMPOSSIBLE';

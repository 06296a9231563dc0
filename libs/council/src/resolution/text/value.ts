import type { IsoDate } from '#kernel';

/** Wert: a figure in the text that money, posts or duties hang on. The text shows it through `{{valueId}}` only. */
export type Value = AmountValue | PostsValue | DateValue | DeadlineValue;

/** Betrag, in integer euro cents, never negative: direction is the effect's. */
export interface AmountValue {
  readonly kind: 'amount';
  readonly valueId: string;
  readonly amountCents: number;
}

/** Stellen in Vollzeitäquivalenten (VZÄ), in integer hundredths: 2,0 VZÄ is 200. */
export interface PostsValue {
  readonly kind: 'posts';
  readonly valueId: string;
  readonly fteHundredths: number;
}

export interface DateValue {
  readonly kind: 'date';
  readonly valueId: string;
  readonly date: IsoDate;
}

/** Frist: the wording binds; `dueOn` is the day it comes to, null while the calendar does not say. */
export interface DeadlineValue {
  readonly kind: 'deadline';
  readonly valueId: string;
  readonly wording: string;
  readonly dueOn: IsoDate | null;
}

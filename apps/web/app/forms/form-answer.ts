import type { Refusal } from './refusal.ts';
import type { Typed } from './typed.ts';
import { textAt } from './typed.ts';

/** How a form is shown: for the first time, with another row, or after a refusal. */
export interface FormAnswer {
  readonly typed: Typed;
  readonly refusal: Refusal | null;
  readonly focus: string | null;
  /** A UUID made when the form was first shown: sent twice, it is recorded once. */
  readonly key: string;
  /** Of what is changed, as shown; null where something new comes into being. */
  readonly revision: number | null;
}

interface Fresh {
  readonly typed: Typed;
  readonly key: string;
  readonly revision: number | null;
}

export const freshForm = (fresh: Fresh): FormAnswer => ({ ...fresh, refusal: null, focus: null });

/** Shown again with what was typed. The revision is the one the reader has been told of. */
export const formAgain = (typed: Typed, more: Partial<Pick<FormAnswer, 'refusal' | 'focus'>> = {}): FormAnswer => {
  const revision = textAt(typed, 'revision');
  const known = more.refusal?.revision ?? (revision === '' ? null : Number(revision));
  return { typed, refusal: null, focus: null, key: textAt(typed, 'vorgang'), revision: known, ...more };
};

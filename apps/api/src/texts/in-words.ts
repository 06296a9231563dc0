import type { JsonObject } from '#kernel';
import type { ProblemCode } from '../problems/problem-of.ts';

/** A refusal in words, with what its facts name. */
export type InWords = (code: ProblemCode, facts: JsonObject) => string | null;

/** The facts that sentences name, as far as they are there. */
export interface Named {
  readonly own: string;
  readonly other: string | null;
  readonly otherMover: string | null;
  readonly item: string | null;
  readonly kind: string | null;
  /** Counted from 1, as people count. */
  readonly operation: number | null;
}

const textIn = (facts: JsonObject, name: string): string | null => {
  const fact = facts[name];
  return typeof fact === 'string' ? fact : null;
};

export const namedIn = (facts: JsonObject): Named => {
  const { operation } = facts;
  return {
    own: textIn(facts, 'amendmentId') ?? '',
    other: textIn(facts, 'otherAmendmentId'),
    otherMover: textIn(facts, 'otherMover'),
    item: textIn(facts, 'label'),
    kind: textIn(facts, 'kind'),
    operation: typeof operation === 'number' ? operation + 1 : null,
  };
};

import type { Decoded } from './decoding.ts';
import { anything, list, nullable, record, text, whole } from './decoding.ts';

/** What the API says when it does not do what it was asked (RFC 9457). */
export const problem = record({
  status: whole,
  code: text,
  title: text,
  detail: nullable(text),
  facts: anything,
  errors: nullable(list(record({ pointer: text, code: text, found: anything, expected: nullable(text) }))),
});

export type Problem = Decoded<typeof problem>;

/** Ours, for when there is no answer to speak of. */
export const localProblem = (status: number, code: string, title: string): Problem => ({
  status,
  code,
  title,
  detail: null,
  facts: null,
  errors: null,
});

import { isRecord } from '../api/decoding.ts';
import type { Problem } from '../api/problem.ts';
import type { Texts } from '../texts/texts.ts';
import type { Fault } from './fault.ts';

/** Something that was recorded since the form was shown. */
export interface Since {
  readonly type: string;
  readonly occurredOn: string;
}

/** Why an order was not recorded. */
export interface Refusal {
  readonly title: string;
  readonly detail: string | null;
  readonly faults: readonly Fault[];
  readonly since: readonly Since[];
  /** The revision the next attempt is made for; null: as the page shows it. */
  readonly revision: number | null;
}

interface Reading {
  readonly problem: Problem;
  readonly texts: Texts;
  /** The field of the form for a JSON pointer into the order. */
  readonly fieldOf?: (pointer: string) => string;
}

export const fieldOfPointer = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');

/** A problem in the words of the form: what is wrong with a field stands at the field. */
export const refusalOf = ({ problem, texts, fieldOf = fieldOfPointer }: Reading): Refusal => {
  const { title, detail, facts } = problem;
  const pointed = (problem.errors ?? []).map(({ pointer, code, expected }) => ({
    name: pointer.startsWith('/') ? fieldOf(pointer) : null,
    message: code === problem.code ? (detail ?? title) : texts.forms.expected(expected ?? ''),
  }));
  const named = pointed.length > 0 ? pointed : faultsOfFacts(problem, texts, fieldOf);
  return {
    title,
    detail,
    faults: named,
    since: sinceIn(facts),
    revision: isRecord(facts) && typeof facts['actualRevision'] === 'number' ? facts['actualRevision'] : null,
  };
};

const faultsOfFacts = (
  { title, detail, facts }: Problem,
  { forms }: Texts,
  fieldOf: (pointer: string) => string,
): readonly Fault[] => {
  if (!isRecord(facts)) return [];
  const { field, nearest, occurrences } = facts;
  if (typeof field !== 'string' || !field.startsWith('/')) return [];
  const more = [
    ...(typeof nearest === 'string' && occurrences === 0 ? [forms.nearest(nearest)] : []),
    ...(typeof occurrences === 'number' && occurrences > 1 ? [forms.occurrences(occurrences)] : []),
  ];
  return [{ name: fieldOf(field), message: [detail ?? title, ...more].join(' ') }];
};

const sinceIn = (facts: unknown): readonly Since[] => {
  if (!isRecord(facts) || !Array.isArray(facts['since'])) return [];
  return facts['since'].flatMap((event: unknown) => {
    if (!isRecord(event)) return [];
    const { type, occurredOn } = event;
    return typeof type === 'string' && typeof occurredOn === 'string' ? [{ type, occurredOn }] : [];
  });
};

/** A refusal of ours, before anybody is asked. */
export const localRefusal = (faults: readonly Fault[], { forms }: Texts): Refusal => ({
  title: forms.checkTitle,
  detail: null,
  faults,
  since: [],
  revision: null,
});

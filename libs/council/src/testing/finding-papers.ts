import { isoDate } from '#kernel';
import { emptyOrganisation } from '../organisation/organisation.state.ts';
import type { SettledFinding } from '../findings/finding.ts';
import type { FindingMaterial } from '../findings/finding-material.ts';
import { findingsOf } from '../findings/findings-of.ts';
import { referenceIndex } from '../findings/reference-index.ts';
import { paperNames } from '../findings/make-material.ts';
import { referenceKey } from '../references/reference-key.ts';
import { referencesIn } from '../references/references-in.ts';
import { resolutionIdOf } from '../resolution/paper-number.ts';

const council = 'Stadtverordnetenversammlung';

interface PaperSketch {
  readonly body?: string;
  readonly head?: string;
  readonly settled?: readonly string[];
}

/** A paper whose item 1 says this. */
export const citing = (
  paper: string,
  text: string,
  { body = council, head = '', settled = [] }: PaperSketch = {},
): FindingMaterial => ({
  resolutionId: resolutionIdOf(paper),
  paper,
  title: `Vorlage ${paper}`,
  decidingBody: body,
  resolution: null,
  names: paperNames({ paper, resolution: null }),
  references: [
    ...referencesIn(head).map((reference) => ({ ...reference, key: referenceKey(reference), label: null })),
    ...referencesIn(text).map((reference) => ({ ...reference, key: referenceKey(reference), label: '1' })),
  ],
  departments: [],
  plausibility: [],
  settlements: settled.map((findingId) => ({
    ...{ findingId, by: 'council-office', on: isoDate('2024-01-02'), reason: 'Geprüft.' },
  })),
});

/** A paper that became this resolution of the council. */
export const decided = (paper: string, number: string, date: string, body = council): FindingMaterial => {
  const resolution = { number, body, date: isoDate(date) };
  return { ...citing(paper, '', { body }), resolution, names: paperNames({ paper, resolution }) };
};

/** Findings of a paper among others, in a municipality that has not set up its organisation. */
export const foundIn = (paper: FindingMaterial, known: readonly FindingMaterial[]): readonly SettledFinding[] =>
  findingsOf(paper, {
    index: referenceIndex(known),
    organisation: emptyOrganisation,
    asOf: isoDate('2024-01-01'),
  });

/** Place and code of every finding of the first paper, among all that are known. */
export const findingsOfFirst = (...papers: readonly FindingMaterial[]): readonly string[] => {
  const [first] = papers;
  if (first === undefined) return [];
  return foundIn(first, papers).map(({ place, code, settled }) =>
    [place, code, ...(settled === null ? [] : ['settled'])].join(' '),
  );
};

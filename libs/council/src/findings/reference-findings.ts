import type { IsoDate } from '#kernel';
import { assertNever } from '#kernel';
import type { Finding, FindingMatter, FindingPlace } from './finding.ts';
import { HEAD } from './finding.ts';
import type { FindingMaterial } from './finding-material.ts';
import { makeFinding } from './make-finding.ts';
import type { Citation, ReferenceIndex } from './reference-index.ts';
import type { Decided } from './resolve-reference.ts';
import { bodyMeant, resolveReference } from './resolve-reference.ts';

const placeOf = ({ label }: Pick<Citation, 'label'>): FindingPlace => label ?? HEAD;

/** Days that the same resolution is cited with, the one named most often first. */
const citedDays = (citation: Citation, index: ReferenceIndex): readonly IsoDate[] => {
  const same = index
    .citing(citation.key)
    .filter((other) => bodyMeant(other) === bodyMeant(citation))
    .flatMap(({ date }) => (date === null ? [] : [date]));
  const times = (day: IsoDate): number => same.filter((each) => each === day).length;
  return [...new Set(same)].toSorted((one, other) => times(other) - times(one) || (one < other ? -1 : 1));
};

/** The record does not know it, but papers may contradict each other all the same: the day named most often is believed. */
const unknownResolution = (citation: Citation, index: ReferenceIndex): FindingMatter => {
  const { number, date: cited } = citation;
  const [usual, ...others] = cited === null ? [] : citedDays(citation, index);
  if (cited === null || usual === undefined || others.length === 0 || usual === cited) {
    return { code: 'CITED_RESOLUTION_UNKNOWN', facts: { number, cited } };
  }
  const otherwise = [usual, ...others].filter((day) => day !== cited);
  return { code: 'RESOLUTION_DATE_CONFLICT', facts: { number, cited, recorded: null, otherwise } };
};

const unknown = (citation: Citation, index: ReferenceIndex): FindingMatter =>
  citation.kind === 'paper'
    ? { code: 'CITED_PAPER_UNKNOWN', facts: { number: citation.number } }
    : unknownResolution(citation, index);

const otherDate = (citation: Citation, { date: recorded }: Decided): readonly FindingMatter[] => {
  const { number, date: cited } = citation;
  if (cited === null) return [];
  return [{ code: 'RESOLUTION_DATE_CONFLICT', facts: { number, cited, recorded, otherwise: [] } }];
};

const mattersOf = (citation: Citation, index: ReferenceIndex): readonly FindingMatter[] => {
  const resolved = resolveReference(citation, index);
  switch (resolved.kind) {
    case 'known':
      return [];
    case 'unknown':
      return [unknown(citation, index)];
    case 'ambiguous': {
      const recorded = resolved.to.map(({ date }) => date);
      return [{ code: 'CITED_RESOLUTION_AMBIGUOUS', facts: { number: citation.number, recorded } }];
    }
    case 'otherDate':
      return otherDate(citation, resolved.to);
    default:
      return assertNever(resolved);
  }
};

/** The other end: who cites this resolution with another day. */
const citedOtherwise = (paper: FindingMaterial, index: ReferenceIndex): readonly Finding[] =>
  paper.names
    .flatMap((name) => index.citing(name))
    .flatMap((citation) => {
      const resolved = resolveReference(citation, index);
      if (resolved.kind !== 'otherDate' || resolved.to.paper.resolutionId !== paper.resolutionId) return [];
      if (citation.date === null) return [];
      const { number, date: cited, from } = citation;
      const facts = { number, recorded: resolved.to.date, cited, citedBy: from.paper, at: placeOf(citation) };
      return [makeFinding(HEAD, { code: 'CITED_WITH_OTHER_DATE', facts })];
    });

/** What is wrong with the references of a paper, and with those of others to it. */
export const referenceFindings = (paper: FindingMaterial, index: ReferenceIndex): readonly Finding[] => [
  ...paper.references.flatMap((reference) =>
    mattersOf({ ...reference, from: paper }, index).map((matter) => makeFinding(placeOf(reference), matter)),
  ),
  ...citedOtherwise(paper, index),
];

import type { PlausibilityFinding } from '#council/events';
import { assertNever } from '#kernel';
import type { ExportCell, ExportTable } from './export-table.ts';
import { cents, posts, text, whole } from './export-table.ts';
import type { ExportWords } from './export-words.ts';

/** A figure of a finding in its own unit: money, posts, or how often. */
const figureOf = (code: PlausibilityFinding['code'], figure: number): ExportCell => {
  switch (code) {
    case 'TOTAL_DIFFERS':
    case 'TOTAL_CONTAINS_OTHER_YEARS':
      return cents(figure);
    case 'POSTS_TOTAL_DIFFERS':
      return posts(figure);
    case 'MOTION_UNANSWERED':
      return whole(figure);
    default:
      return assertNever(code);
  }
};

/** What a paper declares against what its own lines give. */
export const findingsTable = (findings: readonly PlausibilityFinding[], words: ExportWords): ExportTable => ({
  name: 'findings',
  title: words.tables.findings,
  headings: [words.finding, words.place, words.declared, words.computed],
  rows: findings.map(({ code, place, declared, computed }) => [
    ...[text(words.findingCodes[code]), text(place)],
    ...[figureOf(code, declared), figureOf(code, computed)],
  ]),
});

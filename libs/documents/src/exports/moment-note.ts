import type { ExportWords } from './export-words.ts';
import type { ExportMoment } from './export-table.ts';

/** One sentence about the moment a file shows. */
export const momentNote = ({ asOf, knownAt, position }: ExportMoment, words: ExportWords): string =>
  `${words.asOf} ${asOf}, ${words.knownAt} ${knownAt}, ${words.position} ${position}`;

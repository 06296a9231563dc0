import type { ExportTable, ExportWords } from '#documents';

export const TABLES = Symbol('Tables');

/** What of an answer goes into a file. */
export type TablesOf<Answer> = (answer: Answer, words: ExportWords) => readonly ExportTable[];

import { EdgeProblem } from '../problems/edge-problem.ts';
import type { TableRequest } from './table.request.ts';

/** More than a file is read with; a larger city narrows its question by year or department. */
export const MOST_ROWS = 20_000;

/** A file holds what was asked for as a whole, not one page of it. */
export const allRowsOf = ({ format }: Pick<TableRequest, 'format'>): { page?: number; pageSize?: number } =>
  format === 'json' ? {} : { page: 1, pageSize: MOST_ROWS };

/** An answer that is one page of something longer. */
interface Page {
  readonly rows: readonly unknown[];
  readonly total: number;
}

const isPage = (answer: object): answer is Page =>
  'rows' in answer && Array.isArray(answer.rows) && 'total' in answer && typeof answer.total === 'number';

/**
 * A file that ends in the middle would be taken for the whole, so there is none.
 * @throws EdgeProblem TABLE_TOO_LONG with the rows there are and the most a file has.
 */
export const refuseCut = (answer: unknown): void => {
  if (typeof answer !== 'object' || answer === null || !isPage(answer) || answer.rows.length >= answer.total) return;
  throw new EdgeProblem('TABLE_TOO_LONG', { facts: { found: answer.total, most: answer.rows.length } });
};

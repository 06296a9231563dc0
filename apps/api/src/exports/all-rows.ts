import type { TableRequest } from './table.request.ts';

/** More than a file is read with; a larger city narrows its question by year or department. */
const MOST_ROWS = 20_000;

/** A file holds what was asked for as a whole, not one page of it. */
export const allRowsOf = ({ format }: Pick<TableRequest, 'format'>): { page?: number; pageSize?: number } =>
  format === 'json' ? {} : { page: 1, pageSize: MOST_ROWS };

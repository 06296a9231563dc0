/** The page asked for, from 1; anything that is no page number is page 1. */
export const pageIn = (search: URLSearchParams, name = 'seite'): number => {
  const text = search.get(name) ?? '1';
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
};

/** Where to go when a list has become shorter than the page asked for; null when there is something to show. */
export const lastPageInstead = (found: {
  readonly rows: readonly unknown[];
  readonly total: number;
  readonly pageSize: number;
}): number | null => (found.rows.length > 0 || found.total === 0 ? null : Math.ceil(found.total / found.pageSize));

import type { TotalEffect } from '#council/events';

/** A sum over the years of one or more groups of the table. */
export const sumOf = (
  valueId: string,
  group: 'programme' | 'migration' | 'personnel' | 'all',
  years: readonly number[],
): TotalEffect => ({
  kind: 'total',
  valueId,
  group,
  of: group === 'all' ? ['programme', 'migration'] : [group],
  years,
  counts: 'amounts',
});

/** A number of posts of one or both groups. */
export const postsOf = (valueId: string, group: 'programme' | 'migration' | 'all'): TotalEffect => ({
  kind: 'total',
  valueId,
  group,
  of: group === 'all' ? ['programme', 'migration'] : [group],
  years: [],
  counts: 'posts',
});

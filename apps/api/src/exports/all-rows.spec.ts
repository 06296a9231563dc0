import { describe, expect, it } from '@jest/globals';
import { MOST_ROWS, allRowsOf, refuseCut } from './all-rows.ts';

const rows = [{}, {}];

describe('the rows of a file', () => {
  it('are all there are, whichever page is looked at', () => {
    expect(allRowsOf({ format: 'csv' })).toEqual({ page: 1, pageSize: MOST_ROWS });
    expect(allRowsOf({ format: 'json' })).toEqual({});
  });

  it('are refused with both numbers when some would be missing', () =>
    expect(() => {
      refuseCut({ rows, total: 3 });
    }).toThrow(expect.objectContaining({ code: 'TABLE_TOO_LONG', facts: { found: 3, most: 2 } })));

  it.each([{ rows, total: 2 }, { rows }, { posts: rows, total: 9 }, null])(
    'are left alone when whole: %j',
    (answer) => {
      expect(() => {
        refuseCut(answer);
      }).not.toThrow();
    },
  );
});

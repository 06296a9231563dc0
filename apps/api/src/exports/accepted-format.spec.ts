import { describe, expect, it } from '@jest/globals';
import { acceptedFormat } from './accepted-format.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('the format that a reader accepts', () => {
  it.each([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'json'],
    ['text/csv', 'csv'],
    ['Text/CSV; header=present', 'csv'],
    ['application/json;q=0.5, text/csv;q=0.8', 'csv'],
    ['application/json, text/csv', 'json'],
    [`${xlsx}, */*;q=0.1`, 'xlsx'],
    ['text/csv;q=0', 'json'],
    ['text/csv;q=0.4, application/json;q=0.400', 'csv'],
  ] as const)('of "%s" is %s', (accept, format) => {
    expect(acceptedFormat(accept)).toBe(format);
  });
});

import { describe, expect, it } from '@jest/globals';

import { returnPath } from './return-path.ts';

describe('the way back after signing in', () => {
  it.each(['/eingang', '/vorlagen/23-v-15-7?fassung=reinfassung', '/vorlagen?suche=K%C3%B6nig'])(
    'leads to %s',
    (path) => {
      expect(returnPath(path)).toBe(path);
    },
  );

  it.each([
    null,
    '',
    'eingang',
    '//example.org',
    '/\\example.org',
    '/a\\b',
    '/\t/example.org',
    'https://example.org',
    '/anmelden',
  ])('leads to the start instead of %j', (path) => {
    expect(returnPath(path)).toBe('/');
  });
});

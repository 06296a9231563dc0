import { describe, expect, it } from '@jest/globals';

import { hasYearFault, readRegisterQuery, registerHref, registerPath } from './register-query.ts';

const asked = (search: string) => readRegisterQuery(new URLSearchParams(search));

describe('a question to the register', () => {
  it('shows what changed last unless asked otherwise', () => {
    expect(registerPath(asked(''))).toBe('/resolutions?sort=updated&order=desc&page=1&pageSize=20');
  });

  it('takes over what is in the address and lets go of what it does not know', () => {
    const query = asked('suche=%20Radwege%20&status=adopted&amt=Dezernat+V&jahr=2023&sortierung=titel&seite=3');
    expect(registerPath(query)).toBe(
      '/resolutions?sort=title&order=asc&page=3&pageSize=20&search=Radwege&status=adopted&department=Dezernat+V&year=2023',
    );
    expect(asked('status=erfunden&sortierung=__proto__&seite=-1')).toMatchObject({
      status: null,
      sort: 'geaendert',
      page: 1,
    });
  });

  it('begins at page 1 when anything but the page changes', () => {
    const query = asked('suche=Rad&seite=3');
    expect(registerHref(query, { sort: 'titel', descending: false })).not.toContain('seite');
    expect(registerHref(query, { page: 4 })).toContain('seite=4');
  });

  it('is the same after it was written into an address', () => {
    const query = asked('suche=Rad&status=draft&jahr=2024&amt=66&sortierung=stand&richtung=ab&seite=2');
    const [, search = ''] = registerHref(query, { page: query.page }).split('?');
    expect(asked(search)).toEqual(query);
  });

  it.each(['23', 'zweitausend', '1899', '2200', '20233'])('knows that %s is no year', (year) => {
    expect(hasYearFault(asked(`jahr=${year}`))).toBe(true);
  });
});

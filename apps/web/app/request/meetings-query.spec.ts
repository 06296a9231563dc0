import { describe, expect, it } from '@jest/globals';

import { meetingsFaults, meetingsHref, meetingsPath, readMeetingsQuery } from './meetings-query.ts';

const read = (search: string) => readMeetingsQuery(new URLSearchParams(search));

describe('the question to the calendar of meetings', () => {
  it('keeps body, days and page in its address', () => {
    const address = '/sitzungen?gremium=Ortsbeirat&von=2023-12-01&bis=2023-12-31&seite=2';
    expect(meetingsHref(read(address.slice(address.indexOf('?') + 1)))).toBe(address);
    expect(meetingsHref(read('gremium=+&seite=0'))).toBe('/sitzungen');
  });

  it('is put to the API in its own words, days typed the German way included', () =>
    expect(meetingsPath(read('gremium=Ortsbeirat&von=1.12.2023'))).toBe(
      '/meetings?page=1&pageSize=20&body=Ortsbeirat&from=2023-12-01',
    ));

  it('says which day does not exist', () =>
    expect(meetingsFaults(read('von=2023-02-30&bis=31.12.2023'))).toEqual({ from: true, until: false }));
});

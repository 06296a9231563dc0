import { dayTyped } from '../forms/typed-day.ts';
import { pageIn } from './page-number.ts';

/** What the reader of the calendar asked for, kept in the address. */
export interface MeetingsQuery {
  readonly body: string;
  /** As typed; `meetingsFaults` says whether they are days. */
  readonly from: string;
  readonly until: string;
  readonly page: number;
}

export const readMeetingsQuery = (search: URLSearchParams): MeetingsQuery => ({
  body: (search.get('gremium') ?? '').trim().slice(0, 200),
  from: dayIn(search, 'von'),
  until: dayIn(search, 'bis'),
  page: pageIn(search),
});

const dayIn = (search: URLSearchParams, name: string): string => {
  const typed = (search.get(name) ?? '').trim();
  return dayTyped(typed) ?? typed;
};

export const isNarrowed = ({ body, from, until }: MeetingsQuery): boolean => body + from + until !== '';

/** Which of the two days is none. */
export const meetingsFaults = ({ from, until }: MeetingsQuery) => ({
  from: from !== '' && dayTyped(from) === null,
  until: until !== '' && dayTyped(until) === null,
});

export const meetingsHref = ({ body, from, until, page }: MeetingsQuery): string => {
  const search = new URLSearchParams();
  if (body !== '') search.set('gremium', body);
  if (from !== '') search.set('von', from);
  if (until !== '') search.set('bis', until);
  if (page > 1) search.set('seite', String(page));
  return search.size === 0 ? '/sitzungen' : `/sitzungen?${search.toString()}`;
};

/** The same question in the words of the API. */
export const meetingsPath = ({ body, from, until, page }: MeetingsQuery): string => {
  const search = new URLSearchParams({ page: String(page), pageSize: '20' });
  if (body !== '') search.set('body', body);
  if (from !== '') search.set('from', from);
  if (until !== '') search.set('until', until);
  return `/meetings?${search.toString()}`;
};

export const meetingHref = (meetingId: string): string => `/sitzungen/${encodeURIComponent(meetingId)}`;

import type { Api } from '../api/api.server.ts';
import { errorPage } from '../api/api.server.ts';
import type { Meeting } from '../api/meetings.ts';
import { meeting } from '../api/meetings.ts';
import type { AsOfFault, AsOfQuery } from './as-of-query.ts';
import { faultsOf } from './as-of-query.ts';

/** What came of asking for the agenda on a day; refused and not yet stand above the agenda of today. */
export type MeetingAsOf =
  | { readonly kind: 'today' }
  | { readonly kind: 'shown'; readonly day: string }
  | { readonly kind: 'notYet'; readonly day: string }
  | { readonly kind: 'refused'; readonly day: string; readonly fault: AsOfFault };

interface Question {
  readonly api: Api;
  readonly request: Request;
  readonly meetingId: string;
  readonly query: AsOfQuery | null;
  readonly today: string;
}

interface Found {
  readonly found: Meeting;
  readonly asOf: MeetingAsOf;
}

/** Whoever may not see the meeting today learns nothing of its earlier days either. */
export const askMeeting = async ({ api, request, meetingId, query, today }: Question): Promise<Found> => {
  const path = `/meetings/${encodeURIComponent(meetingId)}`;
  const found = await api.get(path, meeting);
  if (query === null) return { found, asOf: { kind: 'today' } };
  const { day } = query;
  const fault = faultsOf({ day, known: '' }, today).day;
  if (fault !== null) return { found, asOf: { kind: 'refused', day, fault } };
  const answer = await api.ask({ path: `${path}?asOf=${day}`, decode: meeting });
  if (answer.ok) return { found: answer.value, asOf: { kind: 'shown', day } };
  if (answer.problem.status === 404) return { found, asOf: { kind: 'notYet', day } };
  throw errorPage(answer.problem, request);
};

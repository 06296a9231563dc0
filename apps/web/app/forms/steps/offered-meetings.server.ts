import type { RouterContextProvider } from 'react-router';

import { meetings } from '../../api/meetings.ts';
import { visitorContext } from '../../request/visitor.server.ts';

/** A meeting in which a vote may be taken. */
export interface OfferedMeeting {
  readonly meetingId: string;
  readonly body: string;
  readonly date: string;
  readonly startsAt: string;
}

interface Question {
  readonly context: Readonly<RouterContextProvider>;
  /** Later ones cannot have been opened. */
  readonly today: string;
}

/** The meetings under way, in which alone something is decided. None when the calendar cannot be had: a vote needs none. */
export const offeredMeetings = async ({ context, today }: Question): Promise<readonly OfferedMeeting[]> => {
  const { api } = context.get(visitorContext);
  const path = `/meetings?${new URLSearchParams({ until: today, pageSize: '100' }).toString()}`;
  const answer = await api.ask({ path, decode: meetings });
  if (!answer.ok) return [];
  return answer.value.rows
    .filter(({ status }) => status === 'open')
    .map(({ meetingId, body, date, startsAt }) => ({ meetingId, body, date, startsAt }));
};

import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import { requireBodyAt } from '../../organisation/require-body-at.ts';
import { knowsAnything } from '../../organisation/organisation.state.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { ScheduleMeeting } from '../meeting.commands.ts';
import type { MeetingScheduled } from '../meeting.events.ts';
import type { MeetingState } from '../meeting.state.ts';

/** Sitzung anberaumen, of a body that there is on that day. */
export const scheduleMeeting = (
  { data }: ScheduleMeeting,
  state: MeetingState,
  { organisation }: Pick<Surroundings, 'organisation'>,
): readonly MeetingScheduled[] => {
  const { meetingId, body, date, startsAt, place, visibility } = data;
  if (state.status !== 'absent') throw refused('MEETING_ID_TAKEN', { field: '/meetingId', meetingId });
  checkWording('/body', body, { atMost: 200 });
  checkWording('/startsAt', startsAt, { atMost: 20, blank: 'allowed' });
  checkWording('/place', place, { atMost: 200, blank: 'allowed' });
  if (knowsAnything(organisation)) requireBodyAt(organisation, { field: '/body', name: body, date });
  return [{ type: 'MeetingScheduled', data: { meetingId, body, date, startsAt, place, visibility } }];
};

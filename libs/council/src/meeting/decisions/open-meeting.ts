import { rulesAt } from '../../organisation/rules-at.ts';
import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { OpenMeeting } from '../meeting.commands.ts';
import type { Member, MeetingOpened } from '../meeting.events.ts';
import type { MeetingState } from '../meeting.state.ts';
import { requireMeeting } from '../require-meeting.ts';

const requireOnce = (attendance: readonly Member[]): void => {
  const seen = new Set<string>();
  for (const [index, { memberId, faction }] of attendance.entries()) {
    const field = `/attendance/${index}/memberId`;
    checkWording(field, memberId, { atMost: 100 });
    if (faction !== null) checkWording(`/attendance/${index}/faction`, faction, { atMost: 200 });
    if (seen.has(memberId)) throw refused('MEMBER_PRESENT', { field, memberId });
    seen.add(memberId);
  }
};

/**
 * Sitzung eröffnen, on its day and after everybody was invited. Whether enough are there is judged for each agenda item,
 * so a meeting without a quorum can be opened and adjourned.
 */
export const openMeeting = (
  { data, occurredOn }: OpenMeeting,
  state: MeetingState,
  { organisation }: Pick<Surroundings, 'organisation'>,
): readonly MeetingOpened[] => {
  const { meetingId, attendance } = data;
  const { status, body, date } = requireMeeting(state, data);
  if (status === 'cancelled') throw refused('MEETING_CANCELLED', { meetingId });
  if (status === 'scheduled') throw refused('MEETING_NOT_INVITED', { meetingId });
  if (status !== 'invited') throw refused('MEETING_BEGUN', { meetingId, status });
  if (occurredOn !== date) throw refused('NOT_MEETING_DAY', { field: '/occurredOn', found: occurredOn, date });
  requireOnce(attendance);
  const rules = rulesAt(organisation, body, date);
  const legalMembers = rules?.legalMembers ?? attendance.length;
  if (attendance.length > legalMembers) {
    throw refused('MORE_PRESENT_THAN_MEMBERS', { field: '/attendance', found: attendance.length, legalMembers });
  }
  return [{ type: 'MeetingOpened', data: { meetingId, attendance, rules: rulesOnly(rules) } }];
};

const rulesOnly = (rules: MeetingOpened['data']['rules']): MeetingOpened['data']['rules'] => {
  if (rules === null) return null;
  const { legalMembers, majorityRule, quorumRule, noticeRule } = rules;
  return { legalMembers, majorityRule, quorumRule, noticeRule };
};

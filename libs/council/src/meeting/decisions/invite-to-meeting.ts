import type { IsoDate } from '#kernel';
import { rulesAt } from '../../organisation/rules-at.ts';
import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { NoticeRule } from '../../voting/notice-rules.ts';
import { daysBetween, noticeRule } from '../../voting/notice-rules.ts';
import type { InviteToMeeting } from '../meeting.commands.ts';
import type { MeetingInvited } from '../meeting.events.ts';
import type { MeetingState } from '../meeting.state.ts';
import { requireAhead } from '../require-meeting.ts';

interface Notice {
  readonly rule: NoticeRule | null;
  readonly sentOn: IsoDate;
  readonly date: IsoDate;
  readonly isUrgent: boolean;
}

/** Also where no rule is known, nobody is invited to what is over. */
const requireNotice = ({ rule, sentOn, date, isUrgent }: Notice): void => {
  const found = daysBetween(sentOn, date);
  const expected = (isUrgent ? rule?.urgentDays : rule?.days) ?? 0;
  if (found >= expected) return;
  const legalSource = rule?.legalSource ?? null;
  throw refused('NOTICE_TOO_SHORT', { field: '/occurredOn', found, expected, legalSource, date });
};

/** Einladen: in time by the rule of the body, or in less with a reason why it is urgent, as far as the rule goes. */
export const inviteToMeeting = (
  { data, occurredOn: sentOn }: InviteToMeeting,
  state: MeetingState,
  { organisation }: Pick<Surroundings, 'organisation'>,
): readonly MeetingInvited[] => {
  const { meetingId, urgentBecause } = data;
  const { status, body, date } = requireAhead(state, data);
  if (status === 'invited') return [];
  if (urgentBecause !== null) checkWording('/urgentBecause', urgentBecause, { atMost: 2_000 });
  const id = rulesAt(organisation, body, date)?.noticeRule ?? null;
  const rule = id === null ? null : noticeRule(id);
  requireNotice({ rule, sentOn, date, isUrgent: urgentBecause !== null });
  const legalSource = rule?.legalSource ?? null;
  return [{ type: 'MeetingInvited', data: { meetingId, sentOn, noticeRule: id, legalSource, urgentBecause } }];
};

import { refused } from '../rejection-codes.ts';
import type { VoteReport } from '../voting/vote-report.ts';
import type { Meeting } from './meeting.state.ts';
import { presenceAt, quorumAt } from './presence-at.ts';

/**
 * The vote with the number of members who were entitled to it, as the attendance of the meeting gives it.
 *
 * @throws Rejection MEETING_INQUORATE, VOTE_PRESENT_CONTRADICTED or VOTE_RULE_NOT_OF_BODY
 */
export const votedInSession = (vote: VoteReport, meeting: Meeting, agendaItemId: string): VoteReport => {
  const quorum = quorumAt(meeting, { agendaItemId });
  if (quorum !== null && !quorum.quorate) {
    const { present, legalMembers, legalSource } = quorum;
    throw refused('MEETING_INQUORATE', { agendaItemId, present, legalMembers, legalSource });
  }
  const expected = meeting.rules?.majorityRule ?? vote.rule;
  if (vote.rule !== expected) {
    throw refused('VOTE_RULE_NOT_OF_BODY', { field: '/vote/rule', found: vote.rule, expected });
  }
  const present = presenceAt(meeting, agendaItemId).entitled.length;
  if (vote.present !== null && vote.present !== present) {
    throw refused('VOTE_PRESENT_CONTRADICTED', { field: '/vote/present', found: vote.present, expected: present });
  }
  return { ...vote, present };
};

import { refused } from '../rejection-codes.ts';
import type { VoteReport } from '../voting/vote-report.ts';
import type { Member } from './meeting.events.ts';
import type { Meeting } from './meeting.state.ts';
import { presenceAt, quorumAt } from './presence-at.ts';

interface Place {
  readonly agendaItemId: string;
  /** Where the vote stands in the command. */
  readonly path: string;
}

/** Whoever is named in a roll call is there for the agenda item and not biased for it. */
const requireEntitled = ({ tally }: VoteReport, entitled: readonly Member[], { agendaItemId, path }: Place): void => {
  if (tally.known !== 'rollCall') return;
  const ids = new Set(entitled.map(({ memberId }) => memberId));
  const index = tally.votes.findIndex(({ memberId }) => !ids.has(memberId));
  if (index === -1) return;
  const found = tally.votes[index]?.memberId ?? '';
  throw refused('MEMBER_NOT_ENTITLED', { field: `${path}/tally/votes/${index}/memberId`, found, agendaItemId });
};

/**
 * The vote with the number of members who were entitled to it, as the attendance of the meeting gives it.
 *
 * @throws Rejection MEETING_INQUORATE, VOTE_PRESENT_CONTRADICTED, VOTE_RULE_NOT_OF_BODY or MEMBER_NOT_ENTITLED
 */
export const votedInSession = (vote: VoteReport, meeting: Meeting, place: Place): VoteReport => {
  const { agendaItemId, path } = place;
  const quorum = quorumAt(meeting, { agendaItemId });
  if (quorum !== null && !quorum.quorate) {
    const { present, legalMembers, legalSource } = quorum;
    throw refused('MEETING_INQUORATE', { agendaItemId, present, legalMembers, legalSource });
  }
  const expected = meeting.rules?.majorityRule ?? vote.rule;
  if (vote.rule !== expected) {
    throw refused('VOTE_RULE_NOT_OF_BODY', { field: `${path}/rule`, found: vote.rule, expected });
  }
  const { entitled } = presenceAt(meeting, agendaItemId);
  requireEntitled(vote, entitled, place);
  const present = entitled.length;
  if (vote.present !== null && vote.present !== present) {
    throw refused('VOTE_PRESENT_CONTRADICTED', { field: `${path}/present`, found: vote.present, expected: present });
  }
  return { ...vote, present };
};

import { votedInSession } from '../meeting/in-session.ts';
import type { Meeting } from '../meeting/meeting.state.ts';
import { requireOpenMeeting } from '../meeting/require-meeting.ts';
import { rulesAt } from '../organisation/rules-at.ts';
import { refused } from '../rejection-codes.ts';
import type { Surroundings } from '../surroundings.ts';
import type { PaperEvent } from '../resolution/paper-event.ts';
import type { ResolutionCommand } from '../resolution/resolution.commands.ts';
import { isVote, sittingOf, withVotes } from './voting-command.ts';
import type { VotingCommand } from './voting-command.ts';
import { votesCast } from './votes-cast.ts';
import type { VoteReport } from './vote-report.ts';

/** A body that is known votes by its rule, and with no more voices than it has members. */
const byRulesOfBody =
  (command: VotingCommand, { organisation }: Surroundings) =>
  (vote: VoteReport, path: string): VoteReport => {
    const { body, date } = sittingOf(command);
    const rules = rulesAt(organisation, body, date);
    if (rules === null) return vote;
    const { majorityRule: expected, legalMembers } = rules;
    if (vote.rule !== expected) {
      throw refused('VOTE_RULE_NOT_OF_BODY', { field: `${path}/rule`, found: vote.rule, expected, body, date });
    }
    const found = votesCast(`${path}/tally`, vote.tally);
    if (found > legalMembers) {
      throw refused('MORE_VOTES_THAN_MEMBERS', { field: `${path}/tally`, found, legalMembers, body, date });
    }
    return vote;
  };

const agendaItemOf = (command: VotingCommand, meeting: Meeting): string => {
  const { resolutionId } = command.data;
  const { body, date } = sittingOf(command);
  if (meeting.body !== body || meeting.date !== date) {
    const facts = { found: `${body}, ${date}`, expected: `${meeting.body}, ${meeting.date}` };
    throw refused('VOTE_NOT_OF_MEETING', { field: '/meetingId', ...facts });
  }
  const item = meeting.agenda.find((entry) => entry.resolutionId === resolutionId && entry.removedBecause === null);
  if (item === undefined)
    throw refused('PAPER_NOT_ON_AGENDA', { field: '/meetingId', meetingId: meeting.meetingId, resolutionId });
  return item.agendaItemId;
};

/**
 * A vote is taken by the rule its body has on that day, by no more voices than it has members. One that names its meeting
 * gets the number of members present from there; then the meeting must be open, have the paper on its agenda, and be
 * quorate for it.
 */
export const seated = (command: ResolutionCommand, surroundings: Surroundings): ResolutionCommand => {
  if (!isVote(command)) return command;
  const checked = withVotes(command, byRulesOfBody(command, surroundings));
  const { meetingId } = command.data;
  if (meetingId === undefined) return checked;
  const meeting = requireOpenMeeting(surroundings.meetings.get(meetingId) ?? { status: 'absent' }, { meetingId });
  const agendaItemId = agendaItemOf(command, meeting);
  return withVotes(checked, (vote, path) => votedInSession(vote, meeting, { agendaItemId, path }));
};

/** The facts with the meeting in which they came about. */
export const inMeeting = (command: ResolutionCommand, events: readonly PaperEvent[]): readonly PaperEvent[] => {
  if (!isVote(command) || command.data.meetingId === undefined) return events;
  const { meetingId } = command.data;
  return events.map((event): PaperEvent => {
    switch (event.type) {
      case 'AmendmentVoted':
        return { ...event, data: { ...event.data, meetingId } };
      case 'AmendmentPartsVoted':
        return { ...event, data: { ...event.data, meetingId } };
      case 'ItemsVoted':
        return { ...event, data: { ...event.data, meetingId } };
      case 'PackageVoted':
        return { ...event, data: { ...event.data, meetingId } };
      case 'RecommendationGiven':
        return { ...event, data: { ...event.data, meetingId } };
      case 'ResolutionDecided':
        return { ...event, data: { ...event.data, meetingId } };
      default:
        return event;
    }
  });
};

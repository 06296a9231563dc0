import { votedInSession } from './meeting/in-session.ts';
import type { Meeting } from './meeting/meeting.state.ts';
import { requireOpenMeeting } from './meeting/require-meeting.ts';
import { rulesAt } from './organisation/rules-at.ts';
import { refused } from './rejection-codes.ts';
import type { Surroundings } from './surroundings.ts';
import type { PaperEvent } from './resolution/paper-event.ts';
import type {
  DecideResolution,
  GiveRecommendation,
  ResolutionCommand,
  VoteOnAmendment,
} from './resolution/resolution.commands.ts';

type VotingCommand = VoteOnAmendment | GiveRecommendation | DecideResolution;

const isVote = (command: ResolutionCommand): command is VotingCommand =>
  command.type === 'VoteOnAmendment' || command.type === 'GiveRecommendation' || command.type === 'DecideResolution';

const sittingOf = (command: VotingCommand) => {
  switch (command.type) {
    case 'VoteOnAmendment':
      return { body: command.data.body, date: command.data.meetingDate };
    case 'GiveRecommendation':
      return { body: command.data.recommendation.body, date: command.data.recommendation.date };
    case 'DecideResolution':
      return { body: command.data.body, date: command.data.date };
  }
};

const requireRuleOfBody = (command: VotingCommand, { organisation }: Surroundings): void => {
  const { body, date } = sittingOf(command);
  const { rule: found } = command.data.vote;
  const expected = rulesAt(organisation, body, date)?.majorityRule ?? found;
  if (found !== expected) {
    throw refused('VOTE_RULE_NOT_OF_BODY', { field: '/vote/rule', found, expected, body, date });
  }
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
 * A vote is taken by the rule its body has on that day. One that names its meeting gets the number of members present
 * from there; then the meeting must be open, have the paper on its agenda, and be quorate for it.
 */
export const seated = (command: ResolutionCommand, surroundings: Surroundings): ResolutionCommand => {
  if (!isVote(command)) return command;
  requireRuleOfBody(command, surroundings);
  const { meetingId } = command.data;
  if (meetingId === undefined) return command;
  const meeting = requireOpenMeeting(surroundings.meetings.get(meetingId) ?? { status: 'absent' }, { meetingId });
  const vote = votedInSession(command.data.vote, meeting, agendaItemOf(command, meeting));
  switch (command.type) {
    case 'VoteOnAmendment':
      return { ...command, data: { ...command.data, vote } };
    case 'GiveRecommendation':
      return { ...command, data: { ...command.data, vote } };
    case 'DecideResolution':
      return { ...command, data: { ...command.data, vote } };
  }
};

/** The facts with the meeting in which they came about. */
export const inMeeting = (command: ResolutionCommand, events: readonly PaperEvent[]): readonly PaperEvent[] => {
  if (!isVote(command) || command.data.meetingId === undefined) return events;
  const { meetingId } = command.data;
  return events.map((event): PaperEvent => {
    switch (event.type) {
      case 'AmendmentVoted':
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

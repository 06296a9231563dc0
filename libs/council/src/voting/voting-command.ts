import type { IsoDate } from '#kernel';
import type { VoteOnAmendmentParts, VoteOnItems } from '../resolution/amending/amending.commands.ts';
import type { VoteOnPackage } from '../resolution/packages/packages.commands.ts';
import type {
  DecideResolution,
  GiveRecommendation,
  ResolutionCommand,
  VoteOnAmendment,
} from '../resolution/resolution.commands.ts';
import type { VoteReport } from './vote-report.ts';

/** A command that says how a body voted on a paper, or on a part of it. */
export type VotingCommand =
  VoteOnAmendment | VoteOnAmendmentParts | VoteOnItems | VoteOnPackage | GiveRecommendation | DecideResolution;

const votingCommands: Readonly<Record<VotingCommand['type'], true>> = {
  VoteOnAmendment: true,
  VoteOnAmendmentParts: true,
  VoteOnItems: true,
  VoteOnPackage: true,
  GiveRecommendation: true,
  DecideResolution: true,
};

export const isVote = (command: ResolutionCommand): command is VotingCommand =>
  Object.hasOwn(votingCommands, command.type);

/** Which body voted, and when. */
export const sittingOf = (command: VotingCommand): { readonly body: string; readonly date: IsoDate } => {
  switch (command.type) {
    case 'GiveRecommendation':
      return { body: command.data.recommendation.body, date: command.data.recommendation.date };
    case 'DecideResolution':
      return { body: command.data.body, date: command.data.date };
    default:
      return { body: command.data.body, date: command.data.meetingDate };
  }
};

/** The command with each of its votes as `seat` gives it; `path` is where the vote stands in the command. */
export const withVotes = (
  command: VotingCommand,
  seat: (vote: VoteReport, path: string) => VoteReport,
): VotingCommand => {
  if (command.type === 'VoteOnAmendmentParts') {
    const parts = command.data.parts.map((part, index) => ({ ...part, vote: seat(part.vote, `/parts/${index}/vote`) }));
    return { ...command, data: { ...command.data, parts } };
  }
  const vote = seat(command.data.vote, '/vote');
  switch (command.type) {
    case 'VoteOnAmendment':
      return { ...command, data: { ...command.data, vote } };
    case 'VoteOnItems':
      return { ...command, data: { ...command.data, vote } };
    case 'VoteOnPackage':
      return { ...command, data: { ...command.data, vote } };
    case 'GiveRecommendation':
      return { ...command, data: { ...command.data, vote } };
    case 'DecideResolution':
      return { ...command, data: { ...command.data, vote } };
  }
};

import type { AmendingCommand } from './amending.commands.ts';

/** Each command once: a type missing here would be taken by nobody. */
export const amendingCommandTypes: Readonly<Record<AmendingCommand['type'], true>> = {
  ReviseAmendment: true,
  ReanchorAmendment: true,
  SettleAmendment: true,
  ConvertAmendment: true,
  VoteOnAmendmentParts: true,
  GiveAmendmentOpinion: true,
  VoteOnItems: true,
  SetVotingOrder: true,
};

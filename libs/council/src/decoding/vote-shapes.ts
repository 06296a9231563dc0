import type { FactionVote, MajorityRuleId, MemberVote, Outcome, Tally, Vote, VotingMode } from '../voting/vote.ts';
import type { Shape } from './shape.ts';
import { listOf, nullable, object, oneOf, optional, text, variants, wholeNumber } from './shape.ts';

const side = oneOf<MemberVote['vote']>({ yes: true, no: true, abstention: true });

const tallyShape: Shape<Tally> = variants<Tally, 'known'>('known', {
  counts: object({ yes: wholeNumber, no: wholeNumber, abstentions: wholeNumber, invalid: wholeNumber }),
  unanimous: object<Omit<Extract<Tally, { known: 'unanimous' }>, 'known'>>({ abstentions: optional(wholeNumber) }),
  byFaction: object({
    factions: listOf(object<FactionVote>({ faction: text, vote: side, members: nullable(wholeNumber) })),
  }),
  restInFavour: object({ no: wholeNumber, abstentions: wholeNumber, invalid: wholeNumber }),
  rollCall: object({ votes: listOf(object<MemberVote>({ memberId: text, vote: side })) }),
});

export const outcomeShape = oneOf<Outcome>({ adopted: true, rejected: true });

export const voteShape: Shape<Vote> = object<Vote>({
  tally: tallyShape,
  rule: oneOf<MajorityRuleId>({ 'hgo-54@2005-04-01': true, 'gemo-bw-37@2000-07-24': true }),
  legalSource: text,
  present: nullable(wholeNumber),
  mode: optional(oneOf<VotingMode>({ open: true, secret: true, rollCall: true })),
});

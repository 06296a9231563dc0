import type { Decoded } from './decoding.ts';
import { flag, list, nullable, oneOf, record, text, whole } from './decoding.ts';
import { figures, outcome, vote } from './vote.ts';

const result = { vote, figures, outcome };

/** An open amendment of which part lost its place, with the text it was moved against and the text of now. */
export const rebaseTask = record({
  amendmentId: text,
  mover: text,
  settlementProposedBy: nullable(text),
  lost: list(
    record({
      kind: nullable(oneOf('exclusive', 'contradictory')),
      otherAmendmentId: nullable(text),
      label: nullable(text),
      pinned: nullable(text),
      current: nullable(text),
      targetGone: flag,
    }),
  ),
});

/** Votes on single items (ziffernweise Abstimmung). */
export const itemVote = record({
  voteId: text,
  body: text,
  meetingDate: text,
  meetingId: nullable(text),
  items: list(text),
  ...result,
});

/** In which order a body votes; `proposed` is what the engine advised. */
export const votingOrder = record({
  body: text,
  meetingDate: text,
  proposed: list(text),
  order: list(text),
  reason: nullable(text),
});

/** Votes on parts of one amendment; operations are counted from 0. */
export const partVote = record({
  body: text,
  meetingDate: text,
  meetingId: nullable(text),
  parts: list(record({ operations: list(whole), ...result })),
});

export type RebaseTask = Decoded<typeof rebaseTask>;
export type ItemVote = Decoded<typeof itemVote>;
export type VotingOrder = Decoded<typeof votingOrder>;
export type PartVote = Decoded<typeof partVote>;

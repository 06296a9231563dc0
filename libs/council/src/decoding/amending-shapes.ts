import type {
  AmendingEvent,
  AmendmentConverted,
  AmendmentRevised,
  LostOperation,
  PartOpinion,
  PartVote,
} from '../resolution/amending/amending.events.ts';
import type { DataShapes } from './data-shapes.ts';
import { conflictShape, operationShape } from './operation-shapes.ts';
import type { Shape } from './shape.ts';
import { day, flag, listOf, nullable, object, oneOf, optional, text, wholeNumber } from './shape.ts';
import { itemChangeShape } from './text-shapes.ts';
import { outcomeShape, voteShape } from './vote-shapes.ts';

const lostShape: Shape<LostOperation> = object<LostOperation>({
  operation: wholeNumber,
  code: text,
  kind: nullable(oneOf<'exclusive' | 'contradictory'>({ exclusive: true, contradictory: true })),
  otherAmendmentId: nullable(text),
  itemId: nullable(text),
  label: nullable(text),
  pinned: nullable(text),
  current: nullable(text),
  targetGone: flag,
});

const operationIndices = listOf(wholeNumber);

const partVoteShape: Shape<PartVote> = object<PartVote>({
  operations: operationIndices,
  vote: voteShape,
  outcome: outcomeShape,
});

const partOpinionShape: Shape<PartOpinion> = object<PartOpinion>({
  operations: operationIndices,
  opinion: oneOf<PartOpinion['opinion']>({ agrees: true, disagrees: true, noObjection: true }),
  wording: text,
});

const resolutionId = text;
const amendmentId = text;
const operations = listOf(operationShape);
const changes = listOf(itemChangeShape);
const reworked = {
  resolutionId,
  amendmentId,
  baseVersion: wholeNumber,
  operations,
  changes,
  conflicts: listOf(conflictShape),
};

export const amendingShapes: DataShapes<AmendingEvent['type']> = {
  AmendmentRevised: object<AmendmentRevised['data']>({
    ...reworked,
    amendedBy: nullable(text),
    authors: optional(listOf(text)),
    rationale: nullable(text),
  }),
  AmendmentReanchored: object({ ...reworked, reason: text }),
  AmendmentRebased: object({ resolutionId, amendmentId, textVersion: wholeNumber, operations, changes, movedBy: text }),
  AmendmentStranded: object({
    resolutionId,
    amendmentId,
    textVersion: wholeNumber,
    lost: listOf(lostShape),
    movedBy: text,
  }),
  SettlementProposed: object({ resolutionId, amendmentId, by: text }),
  AmendmentConverted: object({
    resolutionId,
    amendmentId,
    kind: oneOf<AmendmentConverted['data']['kind']>({ referral: true, request: true, takenOver: true }),
    to: nullable(text),
    reason: text,
    convertedOn: day,
  }),
  AmendmentPartsVoted: object({
    resolutionId,
    amendmentId,
    body: text,
    meetingDate: day,
    parts: listOf(partVoteShape),
    meetingId: optional(text),
  }),
  AmendmentOpinionGiven: object({
    resolutionId,
    amendmentId,
    department: text,
    givenOn: day,
    parts: listOf(partOpinionShape),
  }),
  ItemsVoted: object({
    resolutionId,
    voteId: text,
    body: text,
    meetingDate: day,
    itemIds: listOf(text),
    vote: voteShape,
    outcome: outcomeShape,
    meetingId: optional(text),
  }),
  VotingOrderSet: object({
    resolutionId,
    body: text,
    meetingDate: day,
    proposed: listOf(text),
    order: listOf(text),
    reason: text,
  }),
};

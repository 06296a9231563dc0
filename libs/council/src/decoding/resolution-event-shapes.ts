import type {
  AmendmentProposed,
  AmendmentSettled,
  OrderedForwarding,
  RecommendationGiven,
  RecommendationReference,
} from '../resolution/resolution.events.ts';
import type { PaperType } from '../resolution/opinion/required-opinions.ts';
import type { DataShapes } from './data-shapes.ts';
import { citationShape } from './finding-shapes.ts';
import { conflictShape, moverShape, operationShape } from './operation-shapes.ts';
import type { Shape } from './shape.ts';
import { both, day, listOf, nullable, object, oneOf, optional, text, wholeNumber } from './shape.ts';
import { itemChangeShape, itemShape } from './text-shapes.ts';
import { outcomeShape, voteShape } from './vote-shapes.ts';

export const referenceShape: Shape<RecommendationReference> = object<RecommendationReference>({
  body: text,
  date: day,
  protocolNumber: text,
  wordedBy: text,
});

const forwardingShape: Shape<OrderedForwarding> = object<OrderedForwarding>({
  forwardingId: text,
  recipient: text,
  recipientAsWritten: optional(text),
  purpose: oneOf<OrderedForwarding['purpose']>({ forAction: true, forInformation: true }),
  itemIds: listOf(text),
  dueOn: nullable(day),
});

const attributedChangeShape = both(itemChangeShape, object({ amendmentId: text }));

const paperTypeShape = oneOf<PaperType>({ general: true, report: true, byLaw: true, landUse: true, contract: true });

const resolutionId = text;
const amendmentId = text;

export const paperShapes: DataShapes<'PaperDrafted' | 'DraftRevised' | 'PaperSubmitted'> = {
  PaperDrafted: object({
    resolutionId,
    paper: text,
    title: text,
    department: text,
    decidingBody: text,
    visibility: oneOf<'public' | 'nonPublic'>({ public: true, nonPublic: true }),
    items: listOf(itemShape),
    paperType: optional(paperTypeShape),
    references: optional(listOf(citationShape)),
    draftedOn: optional(day),
  }),
  DraftRevised: object({
    resolutionId,
    textVersion: wholeNumber,
    title: text,
    items: listOf(itemShape),
    references: optional(listOf(citationShape)),
  }),
  PaperSubmitted: object({ resolutionId, textVersion: wholeNumber, submittedOn: day }),
};

export const amendmentShapes: DataShapes<
  'AmendmentProposed' | 'AmendmentWithdrawn' | 'AmendmentVoted' | 'AmendmentSettled' | 'TextAmended'
> = {
  AmendmentProposed: object<AmendmentProposed['data']>({
    resolutionId,
    amendmentId,
    mover: moverShape,
    proposedOn: day,
    baseVersion: wholeNumber,
    operations: listOf(operationShape),
    changes: listOf(itemChangeShape),
    rationale: nullable(text),
    conflicts: listOf(conflictShape),
    amends: optional(text),
    drops: optional(listOf(wholeNumber)),
  }),
  AmendmentWithdrawn: object({ resolutionId, amendmentId }),
  AmendmentVoted: object({
    resolutionId,
    amendmentId,
    body: text,
    meetingDate: day,
    meetingId: optional(text),
    vote: voteShape,
    outcome: outcomeShape,
  }),
  AmendmentSettled: object<AmendmentSettled['data']>({ resolutionId, amendmentId, by: text, reason: optional(text) }),
  TextAmended: object({ resolutionId, amendmentId, textVersion: wholeNumber, changes: listOf(itemChangeShape) }),
};

export const decisionShapes: DataShapes<
  | 'RecommendationGiven'
  | 'ResolutionDecided'
  | 'ResolutionEngrossed'
  | 'ForwardingsOrdered'
  | 'ResolutionNumberReserved'
> = {
  RecommendationGiven: object({
    resolutionId,
    recommendation: referenceShape,
    advice: oneOf<RecommendationGiven['data']['advice']>({ asFiled: true, withChanges: true, reject: true }),
    baseVersion: wholeNumber,
    amendmentIds: listOf(text),
    changes: listOf(attributedChangeShape),
    meetingId: optional(text),
    vote: voteShape,
  }),
  ResolutionDecided: object({
    resolutionId,
    number: nullable(text),
    body: text,
    date: day,
    adopts: nullable(referenceShape),
    textVersion: wholeNumber,
    changes: listOf(attributedChangeShape),
    meetingId: optional(text),
    vote: voteShape,
    outcome: outcomeShape,
  }),
  ResolutionEngrossed: object({ resolutionId, textVersion: wholeNumber, signedBy: text, engrossedOn: day }),
  ForwardingsOrdered: object({ resolutionId, forwardings: listOf(forwardingShape), orderedOn: optional(day) }),
  ResolutionNumberReserved: object({ resolutionId, body: text, year: wholeNumber, number: text }),
};

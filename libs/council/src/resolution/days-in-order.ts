import type { IsoDate } from '#kernel';
import { refused } from '../rejection-codes.ts';
import type { PaperEvent } from './paper-event.ts';
import type { ResolutionState } from './resolution.state.ts';

/** Facts that do something to one amendment. */
const ofOneAmendment = {
  AmendmentWithdrawn: true,
  AmendmentVoted: true,
  AmendmentPartsVoted: true,
  AmendmentSettled: true,
  AmendmentRevised: true,
  AmendmentReanchored: true,
  AmendmentConverted: true,
  AmendmentOpinionGiven: true,
} as const;

type OfOneAmendment = Extract<PaperEvent, { readonly type: keyof typeof ofOneAmendment }>;

const isOfOneAmendment = (event: PaperEvent): event is OfOneAmendment => Object.hasOwn(ofOneAmendment, event.type);

/**
 * The amendments to which a fact does something. A text that moved under an amendment does nothing to it: what was voted
 * earlier may be recorded later, and then carries over what was moved in between.
 */
const amendmentsIn = (event: PaperEvent): readonly string[] => {
  if (isOfOneAmendment(event)) return [event.data.amendmentId];
  if (event.type === 'RecommendationGiven') return event.data.amendmentIds;
  return event.type === 'AmendmentProposed' && event.data.amends !== undefined ? [event.data.amends] : [];
};

/**
 * Facts are recorded late and out of order, so little is certain of their days: nothing happens to a paper before it was
 * drafted, nor to an amendment before it was moved. Asked after the decision, so that its own refusals come first.
 * @throws Rejection DATE_BEFORE_DRAFT or DATE_BEFORE_MOTION
 */
export const inOrderOfDays = (
  events: readonly PaperEvent[],
  state: ResolutionState,
  occurredOn: IsoDate,
): readonly PaperEvent[] => {
  if (state.status === 'absent' || events.length === 0) return events;
  const place = { field: '/occurredOn', found: occurredOn };
  const { draftedOn: from } = state;
  if (from !== undefined && occurredOn < from) {
    throw refused('DATE_BEFORE_DRAFT', { ...place, expected: `a day not before ${from}` });
  }
  if (state.status === 'draft') return events;
  const touched = new Set(events.flatMap(amendmentsIn));
  for (const { amendmentId, proposedOn: from } of state.amendments) {
    if (!touched.has(amendmentId) || occurredOn >= from) continue;
    throw refused('DATE_BEFORE_MOTION', { ...place, expected: `a day not before ${from}`, amendmentId });
  }
  return events;
};

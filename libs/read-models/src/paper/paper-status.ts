import type { ResolutionEvent } from '#council/events';
import { assertNever } from '#kernel';

/** How far a paper has come, in the order of its life. */
export const paperStatuses = [
  'draft',
  'submitted',
  'recommended',
  'rejected',
  'adopted',
  'engrossed',
  'forwarded',
] as const;

export type PaperStatus = (typeof paperStatuses)[number];

/** The status after the event; most events leave it as it is. */
export const statusAfter = (status: PaperStatus, { type, data }: ResolutionEvent): PaperStatus => {
  switch (type) {
    case 'PaperDrafted':
      return 'draft';
    case 'PaperSubmitted':
      return 'submitted';
    case 'RecommendationGiven':
      return 'recommended';
    case 'ResolutionDecided':
      return data.outcome;
    case 'ResolutionEngrossed':
      return 'engrossed';
    case 'ForwardingsOrdered':
      return 'forwarded';
    case 'DraftRevised':
    case 'AmendmentProposed':
    case 'AmendmentWithdrawn':
    case 'AmendmentVoted':
    case 'AmendmentSettled':
    case 'TextAmended':
      return status;
    default:
      return assertNever(type);
  }
};

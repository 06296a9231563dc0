import type { ResolutionEvent } from '#council/events';

import { byType } from './by-type.ts';

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

const asBefore = (_: object, status: PaperStatus): PaperStatus => status;

/** The status after the event. */
export const statusAfter = byType<ResolutionEvent, PaperStatus>({
  PaperDrafted: () => 'draft',
  DraftRevised: asBefore,
  PaperSubmitted: () => 'submitted',
  AmendmentProposed: asBefore,
  AmendmentWithdrawn: asBefore,
  AmendmentVoted: asBefore,
  AmendmentSettled: asBefore,
  TextAmended: asBefore,
  RecommendationGiven: () => 'recommended',
  ResolutionDecided: ({ outcome }) => outcome,
  ResolutionEngrossed: () => 'engrossed',
  ForwardingsOrdered: () => 'forwarded',
});

import type { ResolutionEvent } from '#council/events';

import { byType } from './by-type.ts';

/** How far a paper has come, whether or not something stops it there. */
export type PaperStage = 'draft' | 'submitted' | 'recommended' | 'rejected' | 'adopted' | 'engrossed' | 'forwarded';

const asBefore = (_: object, stage: PaperStage): PaperStage => stage;

/** The stage after the event. */
export const stageAfter = byType<ResolutionEvent, PaperStage>({
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

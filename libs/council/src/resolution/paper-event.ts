import type { AmendingEvent } from './amending/amending.events.ts';
import type { FindingSettled } from './findings/finding.events.ts';
import type { AftermathEvent } from './aftermath/aftermath.events.ts';
import type { ConsultationEvent } from './consultation/consultation.events.ts';
import type { OpinionEvent } from './opinion/opinion.events.ts';
import type { PackageEvent } from './packages/packages.events.ts';
import type { ResolutionEvent } from './resolution.events.ts';

/** Every fact of a paper's stream: the life of its text and amendments, its way and aftermath, packages and findings. */
export type PaperEvent =
  ResolutionEvent | ConsultationEvent | AftermathEvent | OpinionEvent | PackageEvent | FindingSettled | AmendingEvent;

/** The facts that text and decision consist of, for readers that follow all of them. */
export const resolutionEvents: Readonly<Record<ResolutionEvent['type'], true>> = {
  PaperDrafted: true,
  DraftRevised: true,
  PaperSubmitted: true,
  AmendmentProposed: true,
  AmendmentWithdrawn: true,
  AmendmentVoted: true,
  AmendmentSettled: true,
  TextAmended: true,
  RecommendationGiven: true,
  ResolutionDecided: true,
  ResolutionEngrossed: true,
  ForwardingsOrdered: true,
};

/** True for the facts that text and decision consist of. */
export const isResolutionEvent = (event: { readonly type: string }): event is ResolutionEvent =>
  Object.hasOwn(resolutionEvents, event.type);

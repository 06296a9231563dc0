import type { PaperEvent } from '#council/events';
import { isResolutionEvent } from '#council/events';

import type { PaperStage } from './paper-stage.ts';
import { stageAfter } from './paper-stage.ts';

/** How far a paper has come, in the order of its life; what stops it stands after what it had reached. */
export const paperStatuses = [
  'draft',
  'submitted',
  'recommended',
  'deferred',
  'withdrawn',
  'rejected',
  'adopted',
  'engrossed',
  'forwarded',
  'suspended',
  'repealed',
  'superseded',
] as const;

export type PaperStatus = (typeof paperStatuses)[number];

/** The stage a paper has reached, and what keeps it there. */
export interface PaperStanding {
  readonly stage: PaperStage;
  /** Vertagt, zurückgezogen, ausgesetzt, aufgehoben or ersetzt; null while the paper is on its way. */
  readonly stopped: Exclude<PaperStatus, PaperStage> | null;
}

export const newPaper: PaperStanding = { stage: 'draft', stopped: null };

export const statusOf = ({ stage, stopped }: PaperStanding): PaperStatus => stopped ?? stage;

// One case each and nothing else: the number of events is no complexity.
// eslint-disable-next-line complexity
const stoppedAfter = (stopped: PaperStanding['stopped'], event: PaperEvent): PaperStanding['stopped'] => {
  switch (event.type) {
    case 'PaperDeferred':
      return 'deferred';
    case 'PaperWithdrawn':
      return 'withdrawn';
    case 'StationClosed':
      return event.data.result === 'adjourned' ? stopped : null;
    case 'RecommendationGiven':
    case 'ResolutionDecided':
      return null;
    case 'ObjectionRaised':
      return 'suspended';
    case 'ObjectionSettled':
      if (event.data.result === 'notConfirmed') return 'repealed';
      return stopped === 'suspended' ? null : stopped;
    case 'ResolutionRepealed':
      return event.data.itemIds === null ? 'repealed' : stopped;
    case 'ResolutionSuperseded':
      return 'superseded';
    default:
      return stopped;
  }
};

/** The standing after the event. */
export const standingAfter = ({ stage, stopped }: PaperStanding, event: PaperEvent): PaperStanding => ({
  stage: isResolutionEvent(event) ? stageAfter(stage, event) : stage,
  stopped: stoppedAfter(stopped, event),
});

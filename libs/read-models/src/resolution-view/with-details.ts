import type { RecommendationGiven, RecommendationReference, ResolutionEvent } from '#council/events';
import { figuresOf } from '#council/events';

import { byType } from '../paper/by-type.ts';
import { currentText } from '../paper/paper-texts.ts';
import { adoptedWith } from './adopted-with.ts';
import type { AmendmentLine } from './amendment-line.ts';
import { proposedAmendment, votedAmendment } from './amendment-line.ts';
import { orderedForwarding } from './forwarding-line.ts';
import type { ResolutionView } from './resolution-view.projection.ts';

const asBefore = (_: object, view: ResolutionView): ResolutionView => view;

const withAmendments = (
  view: ResolutionView,
  ids: readonly string[],
  change: (line: AmendmentLine) => AmendmentLine,
): ResolutionView => ({
  ...view,
  amendments: view.amendments.map((line) => (ids.includes(line.amendmentId) ? change(line) : line)),
});

const withRecommendation = (view: ResolutionView, data: RecommendationGiven['data']): ResolutionView => {
  const { recommendation, advice, vote, amendmentIds, meetingId = null } = data;
  const recommended = withAmendments(view, amendmentIds, (line) =>
    line.status === 'proposed' ? { ...line, status: 'recommended' } : line,
  );
  return {
    ...recommended,
    recommendations: [
      ...view.recommendations,
      // A recommendation that was given was adopted by its body, also one to reject.
      { ...recommendation, advice, amendmentIds, meetingId, vote, figures: figuresOf({ ...vote, outcome: 'adopted' }) },
    ],
  };
};

type Decided = Extract<ResolutionEvent, { readonly type: 'ResolutionDecided' }>['data'];

/** What the recommendation taken over consists of is adopted with it; rejecting the paper ends no amendment. */
const withDecision = (view: ResolutionView, data: Decided): ResolutionView => {
  const { adopts, vote, outcome, number, body, date, changes, meetingId = null } = data;
  const takenOver = view.recommendations.filter((line) => adopts !== null && isSame(line, adopts));
  const adopted = [...changes.map(({ amendmentId }) => amendmentId), ...takenOver.flatMap((line) => line.amendmentIds)];
  const ended = outcome === 'adopted' ? adopted : [];
  return {
    ...withAmendments(view, ended, (line) => (isOpen(line) ? { ...line, status: adoptedWith(line, adopts) } : line)),
    decision: { adopts, meetingId, vote, figures: figuresOf({ ...vote, outcome }), outcome },
    resolution: number === null ? null : { number, body, date },
  };
};

const isOpen = ({ status }: AmendmentLine): boolean => status === 'proposed' || status === 'recommended';

const isSame = (one: RecommendationReference, other: RecommendationReference): boolean =>
  one.body === other.body &&
  one.date === other.date &&
  one.protocolNumber === other.protocolNumber &&
  one.wordedBy === other.wordedBy;

/** Comes last, with status and texts of the view already as after the event. */
export const withDetails = byType<ResolutionEvent, ResolutionView>({
  PaperDrafted: ({ paper, title, department, decidingBody }, view) => ({
    ...view,
    paper,
    title,
    department,
    decidingBody,
  }),
  DraftRevised: ({ title }, view) => ({ ...view, title }),
  PaperSubmitted: asBefore,
  AmendmentProposed: (data, view) => ({
    ...view,
    amendments: [...view.amendments, proposedAmendment(data, currentText(view.texts))],
  }),
  AmendmentVoted: (data, view) =>
    withAmendments(view, [data.amendmentId], (line) => votedAmendment(line, data, view.decidingBody)),
  AmendmentWithdrawn: ({ amendmentId }, view) =>
    withAmendments(view, [amendmentId], (line) => ({ ...line, status: 'withdrawn' })),
  AmendmentSettled: ({ amendmentId, by, reason = null }, view) =>
    withAmendments(view, [amendmentId], (line) => ({ ...line, status: 'settled', settlement: { by, reason } })),
  TextAmended: asBefore,
  RecommendationGiven: (data, view) => withRecommendation(view, data),
  ResolutionDecided: (data, view) => withDecision(view, data),
  ResolutionEngrossed: asBefore,
  ForwardingsOrdered: (data, view) => ({
    ...view,
    forwardings: [
      ...view.forwardings,
      ...data.forwardings.map((forwarding) => orderedForwarding(forwarding, currentText(view.texts))),
    ],
  }),
});

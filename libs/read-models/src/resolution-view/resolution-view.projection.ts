import type {
  Aftermath,
  Consultation,
  FiledPackage,
  Opinion,
  Outcome,
  PaperEvent,
  RecommendationGiven,
  RecommendationReference,
  ResolutionEvent,
  Vote,
  VoteFigures,
} from '#council/events';
import { figuresOf, isResolutionEvent, noAftermath, noConsultation } from '#council/events';
import type { IsoDate, RecordedEvent } from '#kernel';

import type { Projection } from '../engine/projection.ts';
import { byType } from '../paper/by-type.ts';
import type { PaperReaders } from '../paper/paper-readers.ts';
import { noReaders } from '../paper/paper-readers.ts';
import type { PaperStanding, PaperStatus } from '../paper/paper-status.ts';
import { newPaper } from '../paper/paper-status.ts';
import type { PaperTexts } from '../paper/paper-texts.ts';
import { currentText, noTexts } from '../paper/paper-texts.ts';
import { refuseHeadless } from '../paper/refuse-headless.ts';
import { aftermathEvents, consultationEvents, opinionEvents } from '../paper/way-events.ts';
import type { ItemVoteLine, VotingOrderLine } from './after-amending.ts';
import { afterAmending, isAmendingEvent } from './after-amending.ts';
import { adoptedWith } from './adopted-with.ts';
import type { AmendmentLine } from './amendment-line.ts';
import { proposedAmendment, votedAmendment } from './amendment-line.ts';
import type { ForwardingLine, TaskEvent } from './forwarding-line.ts';
import { afterTaskEvent, isTaskEvent, orderedForwarding } from './forwarding-line.ts';
import type { HistoryEntry } from './history-entry.ts';
import { historyEntry } from './history-entry.ts';
import { withWay } from './with-way.ts';

/** Everything the page of one paper shows; the texts are rendered when they are asked for. */
export interface ResolutionView {
  readonly resolutionId: string;
  readonly paper: string;
  readonly title: string;
  readonly department: string;
  readonly decidingBody: string;
  readonly status: PaperStatus;
  readonly standing: PaperStanding;
  readonly consultation: Consultation;
  readonly aftermath: Aftermath;
  readonly opinions: readonly Opinion[];
  readonly readers: PaperReaders;
  /** Version of the paper's own stream, which writers must name; events of its tasks do not raise it. */
  readonly revision: number;
  /** Of the last event, in decimal. */
  readonly position: string;
  readonly resolution: { readonly number: string; readonly body: string; readonly date: IsoDate } | null;
  readonly texts: PaperTexts;
  /** Stands for the money of the whole paper; null while none is adopted. */
  readonly adoptedPackage: FiledPackage | null;
  readonly amendments: readonly AmendmentLine[];
  readonly recommendations: readonly RecommendationLine[];
  readonly decision: DecisionLine | null;
  /** Votes on single items, oldest first. */
  readonly itemVotes: readonly ItemVoteLine[];
  /** Where the chair departed from the order that was proposed. */
  readonly votingOrders: readonly VotingOrderLine[];
  readonly forwardings: readonly ForwardingLine[];
  readonly history: readonly HistoryEntry[];
}

export interface RecommendationLine extends RecommendationReference {
  readonly advice: RecommendationGiven['data']['advice'];
  readonly amendmentIds: readonly string[];
  readonly vote: Vote;
  readonly figures: VoteFigures | null;
}

export interface DecisionLine {
  readonly adopts: RecommendationReference | null;
  readonly vote: Vote;
  readonly figures: VoteFigures | null;
  readonly outcome: Outcome;
}

/** The page of one paper: its texts, amendments, votes, forwardings and history. */
export const resolutionView: Projection<ResolutionView, PaperEvent | TaskEvent> = {
  name: 'resolution-view',
  version: 7,
  reads: {
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
    ...consultationEvents,
    ...aftermathEvents,
    ...opinionEvents,
    PackagesFiled: true,
    PackageVoted: true,
    PackageAdopted: true,
    FindingSettled: true,
    AmendmentRevised: true,
    AmendmentReanchored: true,
    AmendmentRebased: true,
    AmendmentStranded: true,
    SettlementProposed: true,
    AmendmentConverted: true,
    AmendmentPartsVoted: true,
    AmendmentOpinionGiven: true,
    ItemsVoted: true,
    VotingOrderSet: true,
    TaskDelivered: true,
    TaskAcknowledged: true,
    TaskReassigned: true,
    TaskRecalled: true,
    TaskReinstated: true,
  },
  keyOf: ({ data }) => data.resolutionId,
  emptyView: (resolutionId) => ({
    resolutionId,
    paper: '',
    title: '',
    department: '',
    decidingBody: '',
    status: 'draft',
    standing: newPaper,
    consultation: noConsultation,
    aftermath: noAftermath,
    opinions: [],
    readers: noReaders,
    revision: 0,
    position: '0',
    resolution: null,
    texts: noTexts,
    adoptedPackage: null,
    amendments: [],
    recommendations: [],
    decision: null,
    itemVotes: [],
    votingOrders: [],
    forwardings: [],
    history: [],
  }),
  apply: (view, event, recorded) => {
    refuseHeadless(view.paper, event);
    const next = {
      ...view,
      position: String(recorded.position),
      history: [...view.history, historyEntry(event, recorded)],
    };
    if (isTaskEvent(event)) return withTask(next, event, recorded);
    const stood = withWay({ ...next, revision: recorded.version }, event);
    if (isAmendingEvent(event)) return afterAmending(stood, event, recorded);
    return isResolutionEvent(event) ? withDetails(stood, event) : stood;
  },
};

const withTask = (view: ResolutionView, event: TaskEvent, { metadata }: RecordedEvent): ResolutionView => {
  const { forwardingId } = event.data;
  if (!view.forwardings.some((line) => line.forwardingId === forwardingId)) {
    throw new Error(
      `${event.type}: found no forwarding ${forwardingId} of ${view.paper}, expected it to be ordered before.`,
    );
  }
  return {
    ...view,
    forwardings: view.forwardings.map((line) =>
      line.forwardingId === forwardingId ? afterTaskEvent(line, event, metadata.occurredOn) : line,
    ),
  };
};

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
  const { recommendation, advice, vote, amendmentIds } = data;
  const recommended = withAmendments(view, amendmentIds, (line) =>
    line.status === 'proposed' ? { ...line, status: 'recommended' } : line,
  );
  return {
    ...recommended,
    recommendations: [
      ...view.recommendations,
      // A recommendation that was given was adopted by its body, also one to reject.
      { ...recommendation, advice, amendmentIds, vote, figures: figuresOf({ ...vote, outcome: 'adopted' }) },
    ],
  };
};

type Decided = Extract<ResolutionEvent, { readonly type: 'ResolutionDecided' }>['data'];

/** What the recommendation taken over consists of is adopted with it; rejecting the paper ends no amendment. */
const withDecision = (view: ResolutionView, data: Decided): ResolutionView => {
  const { adopts, vote, outcome, number, body, date, changes } = data;
  const takenOver = view.recommendations.filter((line) => adopts !== null && isSame(line, adopts));
  const adopted = [...changes.map(({ amendmentId }) => amendmentId), ...takenOver.flatMap((line) => line.amendmentIds)];
  const ended = outcome === 'adopted' ? adopted : [];
  return {
    ...withAmendments(view, ended, (line) => (isOpen(line) ? { ...line, status: adoptedWith(line, adopts) } : line)),
    decision: { adopts, vote, figures: figuresOf({ ...vote, outcome }), outcome },
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
const withDetails = byType<ResolutionEvent, ResolutionView>({
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

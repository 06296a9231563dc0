import type {
  Aftermath,
  Consultation,
  FiledPackage,
  Opinion,
  Outcome,
  PaperEvent,
  RecommendationGiven,
  RecommendationReference,
  Vote,
  VoteFigures,
} from '#council/events';
import { isResolutionEvent, noAftermath, noConsultation, resolutionEvents } from '#council/events';
import type { IsoDate, RecordedEvent } from '#kernel';

import type { Projection } from '../engine/projection.ts';
import type { PaperReaders } from '../paper/paper-readers.ts';
import { noReaders } from '../paper/paper-readers.ts';
import type { PaperStanding, PaperStatus } from '../paper/paper-status.ts';
import { newPaper } from '../paper/paper-status.ts';
import type { PaperTexts } from '../paper/paper-texts.ts';
import { noTexts } from '../paper/paper-texts.ts';
import { refuseHeadless } from '../paper/refuse-headless.ts';
import {
  aftermathEvents,
  amendingEvents,
  consultationEvents,
  opinionEvents,
  isAmendingEvent,
} from '../paper/way-events.ts';
import type { ItemVoteLine, VotingOrderLine } from './after-amending.ts';
import { afterAmending } from './after-amending.ts';
import type { AmendmentLine } from './amendment-line.ts';
import type { ForwardingLine, TaskEvent } from './forwarding-line.ts';
import { afterTaskEvent, isTaskEvent } from './forwarding-line.ts';
import type { HistoryEntry } from './history-entry.ts';
import { historyEntry } from './history-entry.ts';
import { withDetails } from './with-details.ts';
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
  /** The meeting it was given in; null when nobody named one. */
  readonly meetingId: string | null;
  readonly vote: Vote;
  readonly figures: VoteFigures | null;
}

export interface DecisionLine {
  readonly adopts: RecommendationReference | null;
  /** The meeting it was taken in; null when nobody named one. */
  readonly meetingId: string | null;
  readonly vote: Vote;
  readonly figures: VoteFigures | null;
  readonly outcome: Outcome;
}

/** The page of one paper: its texts, amendments, votes, forwardings and history. */
export const resolutionView: Projection<ResolutionView, PaperEvent | TaskEvent> = {
  name: 'resolution-view',
  version: 9,
  reads: {
    ...resolutionEvents,
    ...consultationEvents,
    ...aftermathEvents,
    ...opinionEvents,
    PackagesFiled: true,
    PackageVoted: true,
    PackageAdopted: true,
    FindingSettled: true,
    ...amendingEvents,
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

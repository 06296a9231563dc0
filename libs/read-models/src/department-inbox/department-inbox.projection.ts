import type { ForwardingEvent, TaskOpened, TaskRecalled } from '#council/events';
import type { Instant, IsoDate, RecordedEvent } from '#kernel';
import { assertNever } from '#kernel';

import type { Projection } from '../engine/projection.ts';
import { taskStateOf } from '../resolution-view/forwarding-line.ts';

/** One task in the inbox of its recipient. */
export interface InboxView {
  readonly forwardingId: string;
  readonly resolutionId: string;
  readonly paper: string;
  readonly title: string;
  readonly resolutionNumber: string;
  readonly body: string;
  readonly decidedOn: IsoDate | null;
  readonly recipient: string;
  readonly purpose: 'forAction' | 'forInformation';
  /** Labels of the items that bind the recipient. */
  readonly items: readonly string[];
  readonly dueOn: IsoDate | null;
  readonly state: 'ordered' | 'delivered' | 'acknowledged' | 'recalled';
  readonly deliveredAt: Instant | null;
  readonly acknowledgedOn: IsoDate | null;
  /** Why nobody acts on it; null while it stands. */
  readonly recalledBecause: TaskRecalled['data']['because'] | null;
  /** Of the event that opened it, in decimal. */
  readonly position: string;
}

/** Eingang of the departments: one page for each task. */
export const departmentInbox: Projection<InboxView, ForwardingEvent> = {
  name: 'department-inbox',
  version: 3,
  reads: {
    TaskOpened: true,
    TaskDelivered: true,
    TaskAcknowledged: true,
    TaskReassigned: true,
    TaskRecalled: true,
    TaskReinstated: true,
  },
  keyOf: ({ data }) => data.forwardingId,
  emptyView: (forwardingId) => ({
    forwardingId,
    resolutionId: '',
    paper: '',
    title: '',
    resolutionNumber: '',
    body: '',
    decidedOn: null,
    recipient: '',
    purpose: 'forInformation',
    items: [],
    dueOn: null,
    state: 'ordered',
    deliveredAt: null,
    acknowledgedOn: null,
    recalledBecause: null,
    position: '0',
  }),
  apply: (view, event, recorded) => {
    if (event.type !== 'TaskOpened' && view.paper === '') {
      throw new Error(
        `${event.type} of ${event.data.forwardingId}: found no TaskOpened before it, expected the task to begin with one.`,
      );
    }
    const next = withFact(view, event, recorded);
    return { ...next, state: taskStateOf(next) };
  },
};

const opened = (view: InboxView, data: TaskOpened['data'], { position }: RecordedEvent): InboxView => ({
  ...view,
  resolutionId: data.resolutionId,
  paper: data.paper,
  title: data.title,
  resolutionNumber: data.resolutionNumber,
  body: data.body,
  decidedOn: data.decidedOn,
  recipient: data.recipient,
  purpose: data.purpose,
  dueOn: data.dueOn,
  items: data.items.map(({ label }) => label),
  position: String(position),
});

const withFact = (view: InboxView, { type, data }: ForwardingEvent, recorded: RecordedEvent): InboxView => {
  switch (type) {
    case 'TaskOpened':
      return opened(view, data, recorded);
    case 'TaskDelivered':
      return { ...view, deliveredAt: data.deliveredAt };
    case 'TaskAcknowledged':
      return { ...view, acknowledgedOn: recorded.metadata.occurredOn };
    // The new recipient has to acknowledge anew.
    case 'TaskReassigned':
      return { ...view, recipient: data.to, acknowledgedOn: null };
    case 'TaskRecalled':
      return { ...view, recalledBecause: data.because };
    case 'TaskReinstated':
      return { ...view, recalledBecause: null };
    default:
      return assertNever(type);
  }
};

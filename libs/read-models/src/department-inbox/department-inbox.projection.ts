import type { ForwardingEvent } from '#council/events';
import type { Instant, IsoDate } from '#kernel';
import { assertNever } from '#kernel';

import type { Projection } from '../engine/projection.ts';

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
  readonly state: 'ordered' | 'delivered' | 'acknowledged';
  readonly deliveredAt: Instant | null;
  readonly acknowledgedOn: IsoDate | null;
  /** Of the event that opened it, in decimal. */
  readonly position: string;
}

/** Eingang of the departments: one page for each task. */
export const departmentInbox: Projection<InboxView, ForwardingEvent> = {
  name: 'department-inbox',
  version: 2,
  reads: { TaskOpened: true, TaskDelivered: true, TaskAcknowledged: true, TaskReassigned: true },
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
    position: '0',
  }),
  apply: (view, { type, data }, { metadata, position }) => {
    if (type !== 'TaskOpened' && view.paper === '') {
      throw new Error(
        `${type} of ${data.forwardingId}: found no TaskOpened before it, expected the task to begin with one.`,
      );
    }
    switch (type) {
      case 'TaskOpened':
        return { ...view, ...data, items: data.items.map(({ label }) => label), position: String(position) };
      case 'TaskDelivered':
        return {
          ...view,
          deliveredAt: data.deliveredAt,
          state: view.state === 'acknowledged' ? view.state : 'delivered',
        };
      case 'TaskAcknowledged':
        return { ...view, state: 'acknowledged', acknowledgedOn: metadata.occurredOn };
      case 'TaskReassigned':
        return withRecipient(view, data.to);
      default:
        return assertNever(type);
    }
  },
};

/** The new recipient has to acknowledge anew. */
const withRecipient = (view: InboxView, recipient: string): InboxView =>
  view.state === 'acknowledged'
    ? { ...view, recipient, state: 'delivered', acknowledgedOn: null }
    : { ...view, recipient };

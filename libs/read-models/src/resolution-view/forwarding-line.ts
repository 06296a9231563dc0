import type {
  OrderedForwarding,
  ResolutionText,
  TaskAcknowledged,
  TaskDelivered,
  TaskReassigned,
} from '#council/events';
import type { Instant, IsoDate } from '#kernel';

/** A forwarding as the page of its paper lists it. */
export interface ForwardingLine {
  readonly forwardingId: string;
  readonly recipient: string;
  readonly purpose: 'forAction' | 'forInformation';
  /** Labels of the items that bind the recipient. */
  readonly items: readonly string[];
  readonly dueOn: IsoDate | null;
  readonly state: 'ordered' | 'delivered' | 'acknowledged';
  readonly deliveredAt: Instant | null;
  readonly acknowledgedOn: IsoDate | null;
}

export const orderedForwarding = (
  { forwardingId, recipient, purpose, itemIds, dueOn }: OrderedForwarding,
  text: ResolutionText,
): ForwardingLine => ({
  forwardingId,
  recipient,
  purpose,
  items: itemIds.flatMap((id) => text.items.filter(({ itemId }) => itemId === id).map(({ label }) => label)),
  dueOn,
  state: 'ordered',
  deliveredAt: null,
  acknowledgedOn: null,
});

/** An acknowledgement is never taken back by a delivery that is reported later. */
export const afterTaskEvent = (
  line: ForwardingLine,
  { type, data }: TaskDelivered | TaskAcknowledged | TaskReassigned,
  occurredOn: IsoDate,
): ForwardingLine => {
  if (type === 'TaskAcknowledged') return { ...line, state: 'acknowledged', acknowledgedOn: occurredOn };
  if (type === 'TaskReassigned') return withRecipient(line, data.to);
  const state = line.state === 'acknowledged' ? line.state : 'delivered';
  return { ...line, state, deliveredAt: data.deliveredAt };
};

/** The new recipient has to acknowledge anew. */
const withRecipient = (line: ForwardingLine, recipient: string): ForwardingLine =>
  line.state === 'acknowledged'
    ? { ...line, recipient, state: 'delivered', acknowledgedOn: null }
    : { ...line, recipient };

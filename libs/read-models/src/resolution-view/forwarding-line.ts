import type {
  OrderedForwarding,
  ResolutionText,
  TaskAcknowledged,
  TaskDelivered,
  TaskReassigned,
  TaskRecalled,
  TaskReinstated,
} from '#council/events';
import type { Instant, IsoDate } from '#kernel';
import { assertNever } from '#kernel';

/** A forwarding as the page of its paper lists it. */
export interface ForwardingLine {
  readonly forwardingId: string;
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
}

export type TaskEvent = TaskDelivered | TaskAcknowledged | TaskReassigned | TaskRecalled | TaskReinstated;

export const isTaskEvent = (event: { readonly type: string }): event is TaskEvent =>
  /^Task(Delivered|Acknowledged|Reassigned|Recalled|Reinstated)$/.test(event.type);

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
  recalledBecause: null,
});

type TaskFacts = Pick<ForwardingLine, 'state' | 'deliveredAt' | 'acknowledgedOn' | 'recalledBecause'>;

/** A task stands where its facts say: a recall covers what was before it and gives it back when it ends. */
export const taskStateOf = ({ deliveredAt, acknowledgedOn, recalledBecause }: TaskFacts): ForwardingLine['state'] => {
  if (recalledBecause !== null) return 'recalled';
  if (acknowledgedOn !== null) return 'acknowledged';
  return deliveredAt === null ? 'ordered' : 'delivered';
};

const withTaskFact = (line: ForwardingLine, { type, data }: TaskEvent, occurredOn: IsoDate): ForwardingLine => {
  switch (type) {
    case 'TaskDelivered':
      return { ...line, deliveredAt: data.deliveredAt };
    case 'TaskAcknowledged':
      return { ...line, acknowledgedOn: occurredOn };
    // The new recipient has to acknowledge anew.
    case 'TaskReassigned':
      return { ...line, recipient: data.to, acknowledgedOn: null };
    case 'TaskRecalled':
      return { ...line, recalledBecause: data.because };
    case 'TaskReinstated':
      return { ...line, recalledBecause: null };
    default:
      return assertNever(type);
  }
};

/** An acknowledgement is never taken back by a delivery that is reported later. */
export const afterTaskEvent = (line: ForwardingLine, event: TaskEvent, occurredOn: IsoDate): ForwardingLine => {
  const next = withTaskFact(line, event, occurredOn);
  return { ...next, state: taskStateOf(next) };
};

import type { IsoDate } from '#kernel';
import { refused } from '../rejection-codes.ts';
import type { TaskDelivered, TaskRecalled } from './forwarding.events.ts';

/** Where a task for one recipient stands. */
export type ForwardingState = UnknownTask | OpenedTask;

export interface UnknownTask {
  readonly status: 'unknown';
}

export interface OpenedTask {
  /** A task may be acknowledged before the worker says that it was delivered: the recipient saw it, so it arrived. */
  readonly status: 'ordered' | 'delivered' | 'acknowledged';
  readonly forwardingId: string;
  readonly resolutionId: string;
  readonly recipient: string;
  readonly purpose: 'forAction' | 'forInformation';
  readonly dueOn: IsoDate | null;
  /** Where the record does not know the day of the order, the day of the decision: it was not ordered before. */
  readonly orderedOn: IsoDate;
  /** Null while the resolution it comes from is carried out; else why nobody acts on it. `status` stays what it was. */
  readonly recalledBecause: TaskRecalled['data']['because'] | null;
  /** Each way it was delivered by. */
  readonly channels: readonly TaskDelivered['data']['channel'][];
}

/** For information: an acknowledgement ends it. For action the duty stays. */
export const isEnded = ({ status, purpose }: OpenedTask): boolean =>
  status === 'acknowledged' && purpose === 'forInformation';

/**
 * Nothing is done with a task before it was ordered. Its delivery is not asked: its day is the one of the machine that
 * delivered, whose clock may be a moment behind.
 * @throws Rejection DATE_BEFORE_FORWARDING
 */
export const requireOrdered = (
  { occurredOn }: { readonly occurredOn: IsoDate },
  { forwardingId, orderedOn: from }: OpenedTask,
): void => {
  if (occurredOn >= from) return;
  const expected = `a day not before ${from}`;
  throw refused('DATE_BEFORE_FORWARDING', { field: '/occurredOn', found: occurredOn, expected, forwardingId });
};

/** @throws Rejection FORWARDING_UNKNOWN */
export const requireTask = (
  state: ForwardingState,
  { forwardingId }: { readonly forwardingId: string },
): OpenedTask => {
  if (state.status === 'unknown') throw refused('FORWARDING_UNKNOWN', { forwardingId });
  return state;
};

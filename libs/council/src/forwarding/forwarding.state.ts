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
  readonly decidedOn: IsoDate;
  /** Null while the resolution it comes from is carried out; else why nobody acts on it. `status` stays what it was. */
  readonly recalledBecause: TaskRecalled['data']['because'] | null;
  /** Each way it was delivered by. */
  readonly channels: readonly TaskDelivered['data']['channel'][];
}

/** For information: an acknowledgement ends it. For action the duty stays. */
export const isEnded = ({ status, purpose }: OpenedTask): boolean =>
  status === 'acknowledged' && purpose === 'forInformation';

/** @throws Rejection FORWARDING_UNKNOWN */
export const requireTask = (
  state: ForwardingState,
  { forwardingId }: { readonly forwardingId: string },
): OpenedTask => {
  if (state.status === 'unknown') throw refused('FORWARDING_UNKNOWN', { forwardingId });
  return state;
};

import type { IsoDate } from '#kernel';
import { streamName } from '#kernel';
import type { ForwardingEvent, TaskRecalled } from '../../forwarding/forwarding.events.ts';
import type { ForwardingState, OpenedTask } from '../../forwarding/forwarding.state.ts';
import type { Companion } from '../../subject.ts';
import type { Neighbour, Surroundings } from '../../surroundings.ts';
import type { OrderedForwarding } from '../resolution.events.ts';
import type { ResolutionState } from '../resolution.state.ts';

const forwardingsOf = (state: ResolutionState): readonly OrderedForwarding[] =>
  'forwardings' in state ? state.forwardings : [];

const streamOf = (forwardingId: string) => streamName(`forwarding-${forwardingId}`);

/** The tasks that a resolution opened: what becomes of it becomes of them, in the same append. */
export const taskNeighbours = (state: ResolutionState): readonly Neighbour[] =>
  forwardingsOf(state).map(({ forwardingId }) => ({ stream: streamOf(forwardingId), binding: 'sameAppend' }));

/** What was told for information and acknowledged is over; a duty lasts. */
const isOver = ({ status, purpose }: OpenedTask): boolean => status === 'acknowledged' && purpose === 'forInformation';

const opened = (state: ForwardingState | undefined): OpenedTask | null =>
  state === undefined || state.status === 'unknown' ? null : state;

const companions = (
  state: ResolutionState,
  { tasks }: Surroundings,
  eventOf: (task: OpenedTask, forwarding: OrderedForwarding) => ForwardingEvent | null,
): readonly Companion[] =>
  forwardingsOf(state).flatMap((forwarding): readonly Companion[] => {
    const task = opened(tasks.get(forwarding.forwardingId));
    const event = task === null ? null : eventOf(task, forwarding);
    return event === null ? [] : [{ stream: streamOf(forwarding.forwardingId), expected: 'asLoaded', event }];
  });

interface Recall {
  readonly because: TaskRecalled['data']['because'];
  readonly on: IsoDate;
  /** Only tasks with one of these items; null: every task. */
  readonly itemIds: readonly string[] | null;
}

const touches = ({ itemIds }: OrderedForwarding, recalled: readonly string[] | null): boolean =>
  recalled === null || itemIds.some((itemId) => recalled.includes(itemId));

/** A task that a suspension recalled is recalled again for good when the resolution ends; nothing else is said twice. */
const isRecalledBy = ({ recalledBecause }: OpenedTask, because: Recall['because']): boolean =>
  recalledBecause !== null && (because === 'suspended' || recalledBecause !== 'suspended');

export const recalledTasks = (
  state: ResolutionState,
  surroundings: Surroundings,
  { because, on, itemIds }: Recall,
): readonly Companion[] =>
  companions(state, surroundings, (task, forwarding) => {
    const { forwardingId, resolutionId, recipient } = task;
    if (isOver(task) || isRecalledBy(task, because) || !touches(forwarding, itemIds)) return null;
    return { type: 'TaskRecalled', data: { forwardingId, resolutionId, recipient, because, recalledOn: on } };
  });

/** Exactly those that the suspension recalled, each as far as it was. */
export const reinstatedTasks = (
  state: ResolutionState,
  surroundings: Surroundings,
  reinstatedOn: IsoDate,
): readonly Companion[] =>
  companions(state, surroundings, ({ forwardingId, resolutionId, recipient, recalledBecause }) =>
    recalledBecause === 'suspended'
      ? { type: 'TaskReinstated', data: { forwardingId, resolutionId, recipient, reinstatedOn } }
      : null,
  );

import type { TaskOpened } from '#council/events';
import { decodeEvent } from '#council/events';
import type { Position, RecordedEvent } from '#kernel';

import type { ForwardingJob } from './queue/forwarding-queue.port.ts';
import { jobIdOf } from './queue/job-id.ts';

/** A task as the forwarder and the reconciler need to know it. */
export interface OpenedTask extends ForwardingJob {
  /** Null when the event cannot be read. The task is queued all the same, so that an incident tells of it. */
  readonly recipient: string | null;
  readonly position: Position;
}

const STREAM_PREFIX = 'forwarding-';

/** From the stream's name, which can be read when the event cannot. */
export const forwardingIdOf = ({ stream }: Pick<RecordedEvent, 'stream'>): string =>
  stream.startsWith(STREAM_PREFIX) ? stream.slice(STREAM_PREFIX.length) : stream;

/** Null for every other event. */
export const openedTaskIn = (recorded: RecordedEvent): OpenedTask | null => {
  if (recorded.type !== 'TaskOpened') return null;
  const { eventId, position } = recorded;
  const recipient = recipientOf(recorded);
  return { jobId: jobIdOf(eventId, recipient), forwardingId: forwardingIdOf(recorded), eventId, recipient, position };
};

export const tellsOfDelivery = ({ type }: Pick<RecordedEvent, 'type'>): boolean => type === 'TaskDelivered';

const recipientOf = (recorded: RecordedEvent): string | null => {
  try {
    return decodeTask(recorded).data.recipient;
  } catch {
    // The deliverer meets the same fault, and there it has somebody to tell.
    return null;
  }
};

/** @throws Error when the event is no readable `TaskOpened`. */
export const decodeTask = (recorded: RecordedEvent): TaskOpened => {
  const event = decodeEvent(recorded);
  if (event.type === 'TaskOpened') return event;
  throw new Error(`Event ${recorded.eventId}: found ${recorded.type}, expected TaskOpened.`);
};

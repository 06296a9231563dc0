import { createHash } from 'node:crypto';

import type { CouncilEvent } from '#council/events';
import { eventSchemaVersion } from '#council/events';
import type { EventStore } from '#event-store';
import type { Instant, IsoDate, JsonObject, NewEvent, Position, StreamName } from '#kernel';
import { commandId, instant, isoDate, streamName } from '#kernel';

export interface Recording {
  readonly occurredOn?: IsoDate;
  readonly recordedAt?: Instant;
  readonly reason?: string;
}

let commands = 0;

/** The next command id; the same in every run. */
const nextCommand = (): string => {
  commands += 1;
  const digest = createHash('sha256').update(`read-models-${commands}`).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-${digest.slice(12, 16)}-${digest.slice(16, 20)}-${digest.slice(20, 32)}`;
};

export const streamOf = (event: CouncilEvent): StreamName => {
  switch (event.type) {
    case 'TaskOpened':
    case 'TaskDelivered':
    case 'TaskAcknowledged':
    case 'TaskReassigned':
      return streamName(`forwarding-${event.data.forwardingId}`);
    case 'ResolutionNumberReserved':
      return streamName(`number-council-${event.data.year}-${event.data.number}`);
    case 'FiscalYearTaken':
      return streamName(`fiscalyear-${event.data.year}`);
    default:
      return streamById(event);
  }
};

const streamById = ({ data }: CouncilEvent): StreamName => {
  // A vote on a paper may name its meeting and is still the paper's.
  if ('meetingId' in data && !('vote' in data && 'resolutionId' in data))
    return streamName(`meeting-${data.meetingId}`);
  if ('planId' in data) return streamName(`budget-${data.planId}`);
  return streamName('resolutionId' in data ? `resolution-${data.resolutionId}` : 'organisation-municipality');
};

export const newEvent = (event: CouncilEvent, recording: Recording = {}): NewEvent => ({
  type: event.type,
  schemaVersion: eventSchemaVersion(event.type),
  data: JSON.parse(JSON.stringify(event.data)) as JsonObject,
  metadata: {
    occurredOn: recording.occurredOn ?? isoDate('2023-12-01'),
    recordedAt: recording.recordedAt ?? instant('2023-12-01T09:00:00.000Z'),
    actor: { id: 'office', role: 'council-office' },
    mandate: null,
    reason: recording.reason ?? null,
    correlationId: 'test',
    causationId: null,
  },
});

/** Writes events behind whatever their streams hold already, each by a command of its own, past all deciders. */
export const record = async (
  store: EventStore,
  events: readonly CouncilEvent[],
  recording: Recording = {},
): Promise<Position> => {
  for (const event of events) await recordRaw(store, streamOf(event), newEvent(event, recording));
  return store.head();
};

export const recordRaw = async (store: EventStore, stream: StreamName, event: NewEvent): Promise<Position> => {
  const id = nextCommand();
  const known = await lastVersion(store, stream);
  const { position } = await store.append({
    commandId: commandId(id),
    contentHash: id,
    writes: [{ stream, expected: known === 0 ? 'none' : { exactly: known }, events: [event] }],
  });
  return position;
};

const lastVersion = async (store: EventStore, stream: StreamName): Promise<number> => {
  const events = await store.readStream({ stream, limit: 10_000 });
  return events.at(-1)?.version ?? 0;
};

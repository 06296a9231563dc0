import { randomUUID } from 'node:crypto';

import type { AppendRequest, EventStore, ExpectedVersion, StreamWrite } from '#event-store';
import type { CommandId, EventMetadata, JsonObject, NewEvent, Position, RecordedEvent, StreamName } from '#kernel';
import { commandId, instant, isoDate, streamName } from '#kernel';

export const aCommandId = (): CommandId => commandId(randomUUID());

/** A stream no other case writes to. */
export const aStream = (prefix = 'resolution'): StreamName => streamName(`${prefix}-${randomUUID()}`);

export const metadata = (more: Partial<EventMetadata> = {}): EventMetadata => ({
  occurredOn: isoDate('2023-12-20'),
  recordedAt: instant('2023-12-21T08:15:00.123Z'),
  actor: { id: 'office-1', role: 'council-office' },
  mandate: 'i. A.',
  reason: null,
  correlationId: 'request-1',
  causationId: null,
  ...more,
});

export const anEvent = (data: JsonObject = {}, more: Partial<EventMetadata> = {}): NewEvent => ({
  type: 'ItemStruck',
  schemaVersion: 1,
  data,
  metadata: metadata(more),
});

export const events = (count: number, data: JsonObject = {}): readonly NewEvent[] =>
  Array.from({ length: count }, (_, number) => anEvent({ ...data, number }));

export const write = (
  stream: StreamName,
  expected: ExpectedVersion,
  written: readonly NewEvent[] = events(1),
): StreamWrite => ({ stream, expected, events: written });

export const request = (writes: readonly StreamWrite[], more: Partial<AppendRequest> = {}): AppendRequest => ({
  commandId: aCommandId(),
  contentHash: 'hash-1',
  writes,
  ...more,
});

/** `count` events on a stream that does not exist yet. */
export const started = (stream: StreamName, count = 1): AppendRequest =>
  request([write(stream, 'none', events(count))]);

/** Everything after a position, read in small pages, as a follower reads it. */
export const everythingAfter = async (
  store: EventStore,
  after: Position,
  limit = 500,
): Promise<readonly RecordedEvent[]> => {
  const read: RecordedEvent[] = [];
  for (;;) {
    const page = await store.readAll({ after: read.at(-1)?.position ?? after, limit });
    if (page.length === 0) return read;
    read.push(...page);
  }
};

/** What became of each of several appends: how many were written, and why the others were not. */
export const outcomes = async (appends: readonly Promise<unknown>[]): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const settled of await Promise.allSettled(appends)) {
    const name = settled.status === 'fulfilled' ? 'written' : nameOf(settled.reason);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

const nameOf = (reason: unknown): string => (reason instanceof Error ? reason.name : String(reason));

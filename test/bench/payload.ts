import { createHash, randomUUID } from 'node:crypto';

import type { AppendRequest, ExpectedVersion } from '#event-store';
import type { Clock, NewEvent } from '#kernel';
import { commandId, streamName } from '#kernel';

/** About 250 bytes of data as JSON and as much again to say who, when and why: the same for every side of a contest. */
export const benchEvent = (clock: Clock): NewEvent => ({
  type: 'TaskAcknowledged',
  schemaVersion: 1,
  data: {
    forwardingId: randomUUID(),
    resolutionId: '23-v-15-0007',
    recipient: 'Dezernat II',
    note: 'The department has read the extract and will report on it to the council office in time.',
    items: ['2.4', '2.7', '2.12'],
    copies: 2,
  },
  metadata: {
    occurredOn: clock.today(),
    recordedAt: clock.now(),
    actor: { id: 'bench:office', role: 'council-office' },
    mandate: null,
    reason: null,
    correlationId: randomUUID(),
    causationId: null,
  },
});

export const benchAppend = (stream: string, expected: ExpectedVersion, events: readonly NewEvent[]): AppendRequest => {
  const id = randomUUID();
  return {
    commandId: commandId(id),
    contentHash: createHash('sha256').update(id).digest('hex'),
    writes: [{ stream: streamName(stream), expected, events }],
  };
};

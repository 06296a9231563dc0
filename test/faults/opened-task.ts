import { randomUUID } from 'node:crypto';

import { eventSchemaVersion } from '#council/events';
import type { AppendRequest } from '#event-store';
import type { Clock, JsonObject } from '#kernel';
import { commandId, streamName } from '#kernel';

/** What the front door appends when a task is opened, without the paper, the votes and the decision before it. */
export const taskOpening = (
  clock: Clock,
  changes: JsonObject = {},
): AppendRequest & { readonly forwardingId: string } => {
  const forwardingId = randomUUID();
  const id = commandId(randomUUID());
  const data: JsonObject = {
    forwardingId,
    resolutionId: '23-v-15-0007',
    paper: '23-V-15-0007',
    title: 'Digital council work',
    resolutionNumber: '0487',
    body: 'Stadtverordnetenversammlung',
    decidedOn: '2023-12-20',
    recipient: 'Dezernat II',
    purpose: 'forAction',
    items: [{ itemId: 'item-2-4', label: '2.4' }],
    dueOn: null,
    ...changes,
  };
  const metadata = {
    occurredOn: clock.today(),
    recordedAt: clock.now(),
    actor: { id: 'test:office', role: 'council-office' },
    mandate: null,
    reason: null,
    correlationId: id,
    causationId: null,
  } as const;
  return {
    forwardingId,
    commandId: id,
    contentHash: id.replaceAll('-', '').padEnd(64, '0'),
    writes: [
      {
        stream: streamName(`forwarding-${forwardingId}`),
        expected: 'none',
        events: [{ type: 'TaskOpened', schemaVersion: eventSchemaVersion('TaskOpened'), data, metadata }],
      },
    ],
  };
};

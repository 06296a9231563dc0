import type pg from 'pg';

import type { CommandGateway } from '#commands';
import type { EventStore } from '#event-store';
import { readWholeStream } from '#event-store';
import type { Clock, RecordedEvent } from '#kernel';
import { streamName } from '#kernel';

import { closeIncidentOf } from '../incidents/incident.ts';
import type { ForwardingJob } from '../queue/forwarding-queue.port.ts';
import { decodeTask, tellsOfDelivery } from '../task.ts';
import { deliveryCommandId } from './delivery-command-id.ts';
import { putIntoInbox } from './inbox.ts';

export interface DeliveryParts {
  readonly store: Pick<EventStore, 'readStream'>;
  readonly pool: pg.Pool;
  readonly commands: CommandGateway;
  readonly clock: Clock;
}

const SYSTEM = { id: 'system:deliverer', role: 'system' } as const;

/**
 * Inbox first, record second. Done twice, or by two at once, it has one effect: the entry is unique by the event, and
 * every repetition sends the same command with the same id and the first entry's time.
 *
 * @throws Error when the record has no such task or it cannot be read; Rejection when the council refuses.
 */
export const deliverTask = async (
  job: ForwardingJob,
  { store, pool, commands, clock }: DeliveryParts,
): Promise<void> => {
  const history = await readWholeStream(store, streamName(`forwarding-${job.forwardingId}`));
  const opened = openedIn(history, job);
  const { data: task } = decodeTask(opened);
  const entry = await putIntoInbox(pool, {
    eventId: job.eventId,
    task,
    deliveredAt: clock.now(),
    deliveredOn: clock.today(),
  });
  if (!history.some(tellsOfDelivery)) {
    await commands.execute(
      {
        type: 'RecordDelivery',
        occurredOn: entry.deliveredOn,
        data: { forwardingId: task.forwardingId, channel: 'inbox', deliveredAt: entry.deliveredAt },
      },
      {
        commandId: deliveryCommandId(job.eventId),
        actor: SYSTEM,
        mandate: null,
        reason: null,
        correlationId: opened.metadata.correlationId,
        causationId: opened.eventId,
        expectedRevision: null,
      },
    );
  }
  await closeIncidentOf(pool, job.eventId, clock);
};

const openedIn = (history: readonly RecordedEvent[], { eventId, forwardingId }: ForwardingJob): RecordedEvent => {
  const opened = history.find((recorded) => recorded.eventId === eventId);
  if (opened !== undefined) return opened;
  throw new Error(`Task ${forwardingId}: found no event ${eventId} in the record, expected the one that opened it.`);
};

import type { ForwardingLog } from '../forwarding-log.port.ts';
import { openIncident } from '../incidents/incident.ts';
import { messageOf } from '../lease/work-under-lease.ts';
import type { ForwardingQueue, WorkOnJob } from '../queue/forwarding-queue.port.ts';
import type { DeliveryParts } from './deliver-task.ts';
import { deliverTask } from './deliver-task.ts';
import { isOutage } from './is-outage.ts';

export interface DelivererOptions extends DeliveryParts {
  readonly queue: Pick<ForwardingQueue, 'work'>;
  readonly signal: AbortSignal;
  readonly logger: ForwardingLog;
  readonly concurrency?: number;
  /** See `WorkOptions`. */
  readonly lockMilliseconds?: number;
}

/** Works on jobs until the signal, then lets those at hand finish and resolves. Any number may run, here and elsewhere. */
export const startDeliverer = async (options: DelivererOptions): Promise<void> => {
  const { queue, signal, logger, concurrency = 8, lockMilliseconds = 30_000 } = options;
  const worker = await queue.work(workWith(options), {
    concurrency,
    lockMilliseconds,
    onError: (error) => logger.warn({ cause: error.message }, 'The queue does not answer the deliverer'),
  });
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await worker.close();
};

/** One attempt. When it was the last, the incident is written before the queue hears of the failure. */
const workWith =
  (options: DelivererOptions): WorkOnJob =>
  async (job, attempt) => {
    const { forwardingId, eventId } = job;
    try {
      await deliverTask(job, options);
      return 'done';
    } catch (error) {
      const facts = { forwardingId, eventId, attempt: attempt.number, cause: messageOf(error) };
      if (isOutage(error)) {
        options.logger.warn(facts, 'Delivery postponed');
        return 'postponed';
      }
      options.logger.error(facts, attempt.last ? 'Delivery given up' : 'Delivery failed');
      if (!attempt.last) throw error;
      const { pool, clock } = options;
      await openIncident({ pool, job, cause: facts.cause, attempts: attempt.number, clock });
      throw error;
    }
  };

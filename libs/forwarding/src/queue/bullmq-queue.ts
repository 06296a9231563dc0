import type { Job, JobState, JobsOptions, WorkerOptions } from 'bullmq';
import { DelayedError } from 'bullmq';

import type { EventId } from '#kernel';

import type {
  Attempt,
  ForwardingJob,
  ForwardingQueue,
  QueueWorker,
  WorkOnJob,
  WorkOptions,
} from './forwarding-queue.port.ts';

export const QUEUE_NAME = 'forwarding';
const JOB_NAME = 'deliver';
const JOBS_PER_CALL = 100;

export interface JobData {
  readonly forwardingId: string;
  readonly eventId: EventId;
}

export interface RetryRule {
  readonly attempts: number;
  /** Before the second attempt; doubled before each further one. */
  readonly backoffMilliseconds: number;
  /** How soon a job that could not be worked on, because something it needs is away, comes back. */
  readonly postponedMilliseconds: number;
}

/** The part of BullMQ's `Queue` that is used. */
interface JobQueue {
  addBulk(jobs: { name: string; data: JobData; opts: JobsOptions }[]): Promise<unknown>;
  getJobState(jobId: string): Promise<JobState | 'unknown'>;
  remove(jobId: string): Promise<number>;
  close(): Promise<void>;
}

/** The part of BullMQ's `Worker` that is used. */
interface JobWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

/** What the two backends do differently. BullMQ's classes are the same, only the connection behind them is not. */
export interface QueueBackend {
  readonly name: ForwardingQueue['backend'];
  readonly queue: JobQueue;
  readonly startWorker: (
    process: (job: Job<JobData>, token?: string) => Promise<void>,
    options: Omit<WorkerOptions, 'connection'>,
  ) => JobWorker;
  readonly check: () => Promise<void>;
  readonly disconnect: () => Promise<void>;
}

export const bullmqQueue = (backend: QueueBackend, retry: RetryRule): ForwardingQueue => {
  const options = {
    attempts: retry.attempts,
    backoff: { type: 'exponential', delay: retry.backoffMilliseconds },
  };

  const addSome = (jobs: readonly ForwardingJob[]): Promise<unknown> =>
    backend.queue.addBulk(
      jobs.map(({ jobId, forwardingId, eventId }) => ({
        name: JOB_NAME,
        data: { forwardingId, eventId },
        opts: { ...options, jobId },
      })),
    );

  // All calls of a page at once: while the server works on one, the next is being put into words.
  const add = async (jobs: readonly ForwardingJob[]): Promise<void> => {
    await Promise.all(chunks(jobs).map(addSome));
  };

  const restore = async (jobs: readonly ForwardingJob[]): Promise<readonly ForwardingJob[]> => {
    const restored: ForwardingJob[] = [];
    for (const some of chunks(jobs)) {
      const states = await Promise.all(some.map(({ jobId }) => backend.queue.getJobState(jobId)));
      const gone = some.filter((_, index) => !isAlive(states[index] ?? 'unknown'));
      await Promise.all(gone.map(({ jobId }) => backend.queue.remove(jobId)));
      await add(gone);
      restored.push(...gone);
    }
    return restored;
  };

  return {
    backend: backend.name,
    add,
    restore,
    work: (work, workOptions) => startWorking(backend, retry, { ...workOptions, work }),
    check: backend.check,
    close: async () => {
      await backend.queue.close();
      await backend.disconnect();
    },
  };
};

/** A job that waits, runs or will be tried again needs nobody's help. */
const isAlive = (state: JobState | 'unknown'): boolean => {
  switch (state) {
    case 'completed':
    case 'failed':
    case 'unknown':
      return false;
    case 'active':
    case 'delayed':
    case 'prioritized':
    case 'waiting':
    case 'waiting-children':
      return true;
  }
};

const startWorking = async (
  backend: QueueBackend,
  { postponedMilliseconds }: RetryRule,
  { work, ...options }: WorkOptions & { readonly work: WorkOnJob },
): Promise<QueueWorker> => {
  const worker = backend.startWorker(
    async (job, token) => {
      const outcome = await work(jobOf(job), attemptOf(job));
      if (outcome === 'done') return;
      await job.moveToDelayed(Date.now() + postponedMilliseconds, token);
      throw new DelayedError();
    },
    {
      concurrency: options.concurrency,
      lockDuration: options.lockMilliseconds,
      stalledInterval: options.lockMilliseconds,
      // A worker that is killed again and again must not make the queue give up on its jobs.
      maxStalledCount: 1_000_000,
      runRetryDelay: 1_000,
      removeOnComplete: { age: 3_600, count: 1_000 },
      removeOnFail: { age: 30 * 86_400 },
    },
  );
  worker.on('error', options.onError);
  await worker.waitUntilReady();
  return { close: () => worker.close() };
};

const jobOf = ({ id, data }: Job<JobData>): ForwardingJob => ({ ...data, jobId: id ?? data.eventId });

const attemptOf = ({ attemptsMade, opts }: Job<JobData>): Attempt => ({
  number: attemptsMade + 1,
  last: attemptsMade + 1 >= (opts.attempts ?? 1),
});

const chunks = (jobs: readonly ForwardingJob[]): readonly (readonly ForwardingJob[])[] =>
  Array.from({ length: Math.ceil(jobs.length / JOBS_PER_CALL) }, (_, index) =>
    jobs.slice(index * JOBS_PER_CALL, (index + 1) * JOBS_PER_CALL),
  );

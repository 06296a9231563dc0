import type { EventId } from '#kernel';

/** All a job knows. The task itself is read from the record by whoever works on the job. */
export interface ForwardingJob {
  /** `<eventId>_<recipient>`, so the same task asks for the same job, however often it is forwarded. */
  readonly jobId: string;
  readonly forwardingId: string;
  readonly eventId: EventId;
}

/** `failed` asks for another attempt; `postponed` comes back later and costs none, because the job is not to blame. */
export type WorkOutcome = 'done' | 'postponed';

export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** After this one the queue gives up. */
  readonly last: boolean;
}

export type WorkOnJob = (job: ForwardingJob, attempt: Attempt) => Promise<WorkOutcome>;

export interface WorkOptions {
  /** Jobs at once in this process. */
  readonly concurrency: number;
  /** How long a job stays with a worker that no longer answers, in milliseconds. */
  readonly lockMilliseconds: number;
  readonly onError: (error: Error) => void;
}

/** A hand that takes jobs. `close` lets the jobs at hand finish. */
export interface QueueWorker {
  close(): Promise<void>;
}

/**
 * Carries jobs from the forwarder to the deliverers. It may lose everything and may deliver twice: nothing depends on it
 * but speed.
 */
export interface ForwardingQueue {
  readonly backend: 'redis' | 'postgres';
  /**
   * Resolves when the queue has accepted all. A job whose id is known is left alone, also when it has long been finished.
   * Fails fast when the queue is away; some may have been accepted then.
   */
  add(jobs: readonly ForwardingJob[]): Promise<void>;
  /** Like `add`, but a finished or lost record of the same id makes room. Answers with the jobs that had to be added. */
  restore(jobs: readonly ForwardingJob[]): Promise<readonly ForwardingJob[]>;
  /** Starts taking jobs; resolves when ready to. */
  work(work: WorkOnJob, options: WorkOptions): Promise<QueueWorker>;
  /** Complains when the server is set up so that it may drop jobs by itself. */
  check(): Promise<void>;
  close(): Promise<void>;
}

import { performance } from 'node:perf_hooks';

export interface Effort {
  /** Each does one piece of work after the other. */
  readonly workers: number;
  readonly milliseconds: number;
  /** `worker` counts from 0. */
  readonly work: (worker: number) => Promise<unknown>;
}

/** Pieces of work done per second, until the time is up. What was begun is finished and counted. */
export const perSecond = async ({ workers, milliseconds, work }: Effort): Promise<number> => {
  let done = 0;
  const begin = performance.now();
  const keepWorking = async (worker: number): Promise<void> => {
    while (performance.now() - begin < milliseconds) {
      await work(worker);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => keepWorking(worker)));
  return (done * 1_000) / (performance.now() - begin);
};

import { performance } from 'node:perf_hooks';

/** How long the work took, in milliseconds. */
export const took = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
};

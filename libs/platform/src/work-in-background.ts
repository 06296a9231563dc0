import { readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * For a process whose work can wait: whoever serves people at the same time gets the processor first. Linux counts every
 * thread by itself, also those that collect garbage, so all there are step back; later ones follow whoever starts them.
 */
export const workInBackground = (): void => {
  for (const thread of threadsOfThisProcess()) setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL);
};

/** 0 is the caller itself. */
const threadsOfThisProcess = (): readonly number[] => {
  try {
    return readdirSync('/proc/self/task').map(Number);
  } catch {
    return [0];
  }
};

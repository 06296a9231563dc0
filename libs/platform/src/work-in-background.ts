import { constants, setPriority } from 'node:os';

/** For a process whose work can wait: whoever serves people at the same time gets the processor first. */
export const workInBackground = (): void => setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

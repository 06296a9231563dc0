import { setTimeout as pause } from 'node:timers/promises';

import { isAlive } from './pid-file.ts';
import type { RunningServer } from './running-server.ts';

export interface StopLimits {
  /** For sessions to end by themselves (smart shutdown). */
  readonly smartMilliseconds: number;
  /** For open transactions to be rolled back and a checkpoint to be written (fast shutdown). */
  readonly fastMilliseconds: number;
}

/** Never kills: whatever is left after both limits recovers at the next start, and is said to the caller as `false`. */
export const stopServer = async (server: RunningServer, limits: StopLimits): Promise<boolean> => {
  signal(server.pid, 'SIGTERM');
  await server.session.end().catch(() => undefined);
  if (await gone(server.pid, limits.smartMilliseconds)) return true;
  signal(server.pid, 'SIGINT');
  return gone(server.pid, limits.fastMilliseconds);
};

const signal = (pid: number, name: 'SIGTERM' | 'SIGINT'): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (isAlive(pid)) throw error;
  }
};

const gone = async (pid: number, withinMilliseconds: number): Promise<boolean> => {
  const until = Date.now() + withinMilliseconds;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await pause(20);
  }
  return true;
};

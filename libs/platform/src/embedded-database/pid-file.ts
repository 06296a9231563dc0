import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What PostgreSQL's own lock file says. It proves nothing: the process may be gone and its number given to another. */
export interface PidFile {
  readonly pid: number;
  readonly port: number;
}

/** Null when there is none, or when it is not written to the end yet. */
export const readPidFile = (cluster: string): PidFile | null => {
  const lines = readIfThere(join(cluster, 'postmaster.pid'))?.split('\n') ?? [];
  const [pid, , , port] = lines.map(Number);
  return pid !== undefined && port !== undefined && pid > 0 && port > 0 ? { pid, port } : null;
};

/** A zombie counts as gone: where nobody reaps orphans it would otherwise seem to live for ever. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !/^\d+ \(.*\) Z/s.test(readIfThere(`/proc/${pid}/stat`) ?? '');
};

const readIfThere = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

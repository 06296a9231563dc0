import { readFileSync } from 'node:fs';

/**
 * npm puts a shell between itself and us, and the shell stays when npm is killed: then nobody would be left to press
 * Ctrl-C, and the ports would stay taken. Where there is no /proc, or npm did not start us, nothing is watched.
 */
export const endWithNpm = () => {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const [shell, npm] = [process.ppid, parentOf(process.ppid)];
  if (npm === null || npm <= 1) return;
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 1_000);
  timer.unref();
};

const parentOf = (pid) => {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
};

import type { RebuildProgress } from '#read-models';

export const progressLine = (progress: RebuildProgress): string => {
  const { phase, names, eventsDone, eventsTotal, eventsPerSecond, secondsLeft } = progress;
  const total = eventsTotal === null ? '' : ` of ${eventsTotal}`;
  const left = secondsLeft === null || phase !== 'folding' ? '' : `, ${secondsLeft} s left`;
  return `${names.join(', ')}: ${phase}, ${eventsDone}${total} events, ${eventsPerSecond}/s${left}`;
};

/** On a terminal one line that changes, elsewhere a line each. */
export const printProgress =
  (to: NodeJS.WriteStream) =>
  (progress: RebuildProgress): void => {
    const end = to.isTTY && progress.phase !== 'done' ? '' : '\n';
    to.write(`${to.isTTY ? '\r\u001b[K' : ''}${progressLine(progress)}${end}`);
  };

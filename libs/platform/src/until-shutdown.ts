/** Resolves with the first signal that asks this process to end, or when the process that started it has gone. */
export const untilShutdown = (): Promise<string> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve);
    process.once('disconnect', () => resolve('disconnect'));
  });

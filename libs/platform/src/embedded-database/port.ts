import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** The port of last time when it is free, so that an address written down yesterday still works; else any free one. */
export const choosePort = async (stateFile: string): Promise<number> => {
  const port = (await tryPort(rememberedPort(stateFile))) ?? (await tryPort(0));
  if (port === null) throw new Error('No free port on 127.0.0.1: expected at least one.');
  writeFileSync(stateFile, `${JSON.stringify({ port })}\n`);
  return port;
};

const rememberedPort = (stateFile: string): number => {
  try {
    const state: unknown = JSON.parse(readFileSync(stateFile, 'utf8'));
    return typeof state === 'object' && state !== null && 'port' in state ? Number(state.port) || 0 : 0;
  } catch {
    return 0;
  }
};

const tryPort = (wanted: number): Promise<number | null> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });

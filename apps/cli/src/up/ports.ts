import { createServer } from 'node:net';

import type { Configuration } from '#platform';

import { CommandRefused } from '../command-refused.ts';

/** @throws CommandRefused naming the port that somebody else listens on, before anything is started. */
export const requireFreePorts = async ({ host, apiPort, webPort }: Configuration): Promise<void> => {
  for (const [variable, port] of Object.entries({ API_PORT: apiPort, WEB_PORT: webPort })) {
    if (await isFree(host, port)) continue;
    throw new CommandRefused(
      `Port ${port} (${variable}) is taken: found another program on ${host}:${port}, expected none. ` +
        `Is Beschlusswerk running already? Stop it, or choose another port: ${variable}=${port + 10} npm start`,
    );
  }
};

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });

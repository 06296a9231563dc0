import autocannon from 'autocannon';

import { percentile } from './percentile.ts';

export interface HttpLoad {
  /** `http://host:port/path` of a route that takes a POST. */
  readonly address: string;
  readonly headers: () => Readonly<Record<string, string>>;
  readonly body: () => unknown;
}

const CONNECTIONS = 16;
const SECONDS = 3;

/** In milliseconds, with 16 connections that ask as soon as they were answered. @throws Error for any answer but 2xx. */
export const p99OverHttp = async ({ address, headers, body }: HttpLoad): Promise<number> => {
  const { origin, pathname } = new URL(address);
  const milliseconds: number[] = [];
  const strange = new Set<number>();
  const load = autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          method: 'POST',
          path: pathname,
          headers: { 'content-type': 'application/json', ...headers() },
          body: JSON.stringify(body()),
        }),
      },
    ],
  });
  load.on('response', (_client, status, _bytes, time) => {
    milliseconds.push(time);
    if (status < 200 || status > 299) strange.add(status);
  });
  await load;
  if (strange.size > 0) throw new Error(`${address}: found the answers ${[...strange].join(', ')}, expected 2xx.`);
  return percentile(milliseconds, 0.99);
};

import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isUuid } from './request/formatted-fields.ts';

const loopback = /^(?:::1$|(?:::ffff:)?127\.)/;

interface Arrival {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/**
 * The number by which a request is found again in logs, problems and events. The pages' server stands on the same machine
 * and shows its own number on error pages, so its word is taken; anybody else's could make two requests look like one.
 */
export const correlationIdOf = ({ headers, socket }: Arrival): string => {
  const offered = headers['x-correlation-id'];
  const isNeighbour = loopback.test(socket.remoteAddress ?? '');
  return isNeighbour && typeof offered === 'string' && isUuid(offered) ? offered : randomUUID();
};

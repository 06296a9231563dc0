import type { FastifyInstance } from 'fastify';
import type { Logger } from '#platform';

/**
 * One line for each answer: the route as we wrote it, never the address as it was typed, because searches and ids say
 * who looked for what. No names, no addresses, no bodies. So there is nothing in it to blacken, and the search for it,
 * which goes through every member, is left out.
 */
export const requestLog = (server: FastifyInstance, logger: Logger): void => {
  const lines = logger.child({}, { redact: [] });
  server.addHook('onResponse', (request, reply, done) => {
    const { id: reqId, method, routeOptions } = request;
    const line = {
      reqId,
      method,
      route: routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    };
    lines.info(line, 'answered');
    done();
  });
};

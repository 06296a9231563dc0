import type { FastifyInstance } from 'fastify';

/**
 * One line for each answer: the route as we wrote it, never the address as it was typed, because searches and ids say
 * who looked for what. No names, no addresses, no bodies.
 */
export const requestLog = (server: FastifyInstance): void => {
  server.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const line = {
      method,
      route: routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    };
    request.log.info(line, 'answered');
    done();
  });
};

import { randomUUID } from 'node:crypto';

import Fastify, { LogController } from 'fastify';

import { serveApi } from './server/api-proxy.mjs';
import { serveAssets } from './server/assets.mjs';
import { configuration } from './server/configuration.mjs';
import { readableAddress } from './server/readable-address.mjs';
import { securityHeaders } from './server/security-headers.mjs';

// React chooses its build while it is loaded; only the production build of the pages is served from here.
process.env.NODE_ENV ??= 'production';
const { servePages } = await import('./server/pages.mjs');

const { host, port, apiUrl, publicUrl, trustProxy, logLevel } = configuration(process.env);

const app = Fastify({
  trustProxy,
  rewriteUrl: ({ url }) => readableAddress(url),
  genReqId: () => randomUUID(),
  requestTimeout: 30_000,
  bodyLimit: 65_536,
  forceCloseConnections: 'idle',
  logController: new LogController({ disableRequestLogging: true }),
  logger: { level: logLevel, base: { part: 'web' } },
});

app.addHook('onRequest', async (request, reply) => {
  reply.headers(securityHeaders(request));
  reply.header('x-correlation-id', request.id);
});

// The query is left out: people search for names.
app.addHook('onResponse', async (request, reply) => {
  const [path] = request.url.split('?');
  const { statusCode, elapsedTime } = reply;
  request.log.info({ method: request.method, path, statusCode, milliseconds: Math.round(elapsedTime) }, 'answered');
});

app.setErrorHandler((error, request, reply) => {
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ error }, 'failed');
  return reply.code(status).type('text/plain; charset=utf-8').send(`Das hat nicht geklappt. Vorgang ${request.id}`);
});

app.get('/health/live', async () => ({ status: 'live' }));
await app.register(serveAssets);
await app.register(serveApi, { apiUrl });
await app.register(servePages, { apiUrl, publicUrl });

/** How long an answer under way may take when the server is asked to end. */
const patienceMilliseconds = 10_000;

const stop = async (signal) => {
  app.log.info({ signal }, 'stopping');
  setTimeout(() => app.server.closeAllConnections(), patienceMilliseconds).unref();
  await app.close();
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

await app.listen({ host, port });

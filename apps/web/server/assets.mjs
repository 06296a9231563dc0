import { fileURLToPath } from 'node:url';

import fastifyStatic from '@fastify/static';

const folder = fileURLToPath(new URL('../build/client/', import.meta.url));

/** Built files carry their content's hash in the name, so a browser may keep them for ever. */
export const serveAssets = async (app) => {
  await app.register(fastifyStatic, {
    root: `${folder}assets/`,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    preCompressed: true,
  });
  app.get('/favicon.svg', { exposeHeadRoute: true }, (_request, reply) =>
    reply.sendFile('favicon.svg', folder, { maxAge: '1d', immutable: false }),
  );
};

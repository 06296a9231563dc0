import type { FastifyInstance } from 'fastify';

/** Whatever has a revision says it as ETag as well, in the form `If-Match` takes. */
export const revisionEtag = (server: FastifyInstance): void => {
  server.addHook('preSerialization', (_request, reply, answer: unknown, done) => {
    const revision = revisionIn(answer);
    if (revision !== null) reply.header('etag', `"${revision}"`);
    done(null, answer);
  });
};

const revisionIn = (answer: unknown): number | null =>
  typeof answer === 'object' && answer !== null && 'revision' in answer && typeof answer.revision === 'number'
    ? answer.revision
    : null;

import type { FastifyInstance } from 'fastify';
import { EdgeProblem } from '../problems/edge-problem.ts';
import { paperFileTypes } from './paper-file-types.ts';

const IMPORTS = '/api/imports';

/**
 * Lets files through to the import and to no other route. They are handed on unread: who may send one is asked before the
 * first byte is taken.
 */
export const takePaperFiles = (server: FastifyInstance): void => {
  server.addContentTypeParser(Object.keys(paperFileTypes), (request, payload, done) => {
    if (request.routeOptions.url === IMPORTS) done(null, payload);
    else done(new EdgeProblem('CONTENT_TYPE_UNSUPPORTED'));
  });
};

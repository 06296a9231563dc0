import type { FastifyInstance } from 'fastify';
import { CSV } from '../exports/media-types.ts';
import { EdgeProblem } from '../problems/edge-problem.ts';
import { paperFileTypes } from './paper-file-types.ts';

const IMPORTS = '/api/imports';
const BASELINE = '/api/budget/plans/:planId/baseline';

const takeAt = (server: FastifyInstance, url: string, types: readonly string[]): void => {
  server.addContentTypeParser([...types], (request, payload, done) => {
    if (request.routeOptions.url === url) done(null, payload);
    else done(new EdgeProblem('CONTENT_TYPE_UNSUPPORTED'));
  });
};

/**
 * Lets papers through to the import, tables to the baseline of a plan, and neither to any other route. They are handed on
 * unread: who may send one is asked before the first byte is taken.
 */
export const takeFiles = (server: FastifyInstance): void => {
  takeAt(server, IMPORTS, Object.keys(paperFileTypes));
  takeAt(server, BASELINE, [CSV]);
};

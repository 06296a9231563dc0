import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import { LogController } from 'fastify';
import { refuseUndeclaredRoutes } from './access/refuse-undeclared-routes.ts';
import { ApiModule } from './api.module.ts';
import type { ApiParts } from './api-parts.ts';
import { revisionEtag } from './commands/revision-etag.ts';
import { correlationIdOf } from './correlation-id.ts';
import { takeFiles } from './imports/take-files.ts';
import { NestLogger } from './nest-logger.ts';
import { describeApi } from './openapi/describe-api.ts';
import { OpenApiShelf } from './openapi/openapi-shelf.ts';
import { sendProblem } from './problems/problem.filter.ts';
import { answerUnreadable } from './problems/unreadable-request.ts';
import { readJsonBody } from './request/read-json-body.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';

/** The largest body taken, in bytes. */
export const BODY_LIMIT = 1024 * 1024;

/** The whole API, ready to listen. Ending it (`close`) ends the server, not the parts: they belong to the caller. */
export const createApi = async (parts: ApiParts): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    loggerInstance: parts.logger,
    // One logger for all: a child for each request costs more than all its lines, and most requests have none but ours.
    childLoggerFactory: (logger: FastifyBaseLogger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: correlationIdOf,
    bodyLimit: BODY_LIMIT,
    // The pages' server stands in front of us on the same machine and says whom it speaks for.
    trustProxy: 'loopback',
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => sendProblem(error, request, reply),
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  adapter.useBodyParser('application/json', false, { bodyLimit: BODY_LIMIT }, (_request, body, done) => {
    readBody(body, done);
  });
  takeFiles(adapter.getInstance());
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class.
  const application = await NestFactory.create<NestFastifyApplication>(ApiModule.with(parts), adapter, {
    logger: new NestLogger(parts.logger),
    abortOnError: false,
    bodyParser: false,
  });
  application.setGlobalPrefix('api');
  await application.register(cookie);
  securityHeaders(adapter.getInstance(), { secure: parts.secureCookies });
  revisionEtag(adapter.getInstance());
  requestLog(adapter.getInstance(), parts.logger);
  await application.init();
  refuseUndeclaredRoutes(application);
  application.get(OpenApiShelf).put(describeApi(application));
  await adapter.getInstance().ready();
  return application;
};

const readBody = (body: Buffer, done: (error: Error | null, value?: unknown) => void): void => {
  try {
    done(null, readJsonBody(body));
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
  }
};

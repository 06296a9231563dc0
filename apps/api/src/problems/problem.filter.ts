import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../texts/language.ts';
import { diagnosisOf, faultDiagnosis } from './problem-of.ts';
import { writeProblem } from './write-problem.ts';

/** Every answer that is no success leaves here as problem details, whoever threw it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const diagnosis = diagnosisOf(error);
  if (diagnosis === null) request.log.error({ reqId: request.id, err: error }, 'Fault while answering a request.');
  const { status, headers } = diagnosis ?? faultDiagnosis;
  const language = languageOf(request.headers['accept-language']);
  void reply
    .status(status)
    .headers(headers)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(writeProblem(diagnosis ?? faultDiagnosis, language, `urn:request:${request.id}`)));
};

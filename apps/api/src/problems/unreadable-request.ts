import type { Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Diagnosis } from './problem-of.ts';
import { unreadableDiagnosis } from './problem-of.ts';
import { writeProblem } from './write-problem.ts';

const responseTo = (diagnosis: Diagnosis): string => {
  const body = JSON.stringify(writeProblem(diagnosis, 'de', `urn:request:${randomUUID()}`));
  return [
    `HTTP/1.1 ${diagnosis.status} ${STATUS_CODES[diagnosis.status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    'Content-Language: de',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
};

/** For what is not even HTTP, so that no request and no route exist: the answer is written by hand. */
export const answerUnreadable = (error: Error & { readonly code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(responseTo(unreadableDiagnosis(error.code)));
  socket.destroySoon();
};

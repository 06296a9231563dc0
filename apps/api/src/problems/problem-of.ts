import { HttpException } from '@nestjs/common';
import { CommandIdReused, EventRefused } from '#event-store';
import { ConcurrentChange } from '#commands';
import type { RejectionCode } from '#council';
import type { JsonObject } from '#kernel';
import { Rejection } from '#kernel';
import { BodyNotJson } from '../request/body-not-json.ts';
import type { FieldFailure } from '../request/field-failure.ts';
import { InvalidRequest } from '../request/invalid-request.ts';
import { isDatabaseAway } from './database-away.ts';
import type { EdgeCode } from './edge-problem.ts';
import { EdgeProblem, edgeStatus } from './edge-problem.ts';
import { isRejectionCode, rejectionStatus } from './rejection-status.ts';

export type ProblemCode = EdgeCode | RejectionCode;

/** What an error means to the sender, before it is put into words. */
export interface Diagnosis {
  readonly code: ProblemCode;
  readonly status: number;
  readonly facts: JsonObject | null;
  readonly failures: readonly FieldFailure[];
  readonly headers: Readonly<Record<string, string>>;
}

const edge = (code: EdgeCode, more: Partial<Diagnosis> = {}): Diagnosis => ({
  code,
  status: edgeStatus[code],
  facts: null,
  failures: [],
  headers: {},
  ...more,
});

const codeOfStatus: Readonly<Record<number, EdgeCode>> = {
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  414: 'ADDRESS_TOO_LONG',
  415: 'CONTENT_TYPE_UNSUPPORTED',
  503: 'STORE_UNAVAILABLE',
};

const ofRejection = ({ code, facts }: Pick<Rejection, 'code' | 'facts'>): Diagnosis | null => {
  if (!isRejectionCode(code)) return null;
  // A task of another department is not to be told from one that does not exist.
  if (code === 'NOT_THE_RECIPIENT') {
    const known = facts['forwardingId'];
    return ofRejection({ code: 'FORWARDING_UNKNOWN', facts: known === undefined ? {} : { forwardingId: known } });
  }
  return { code, status: rejectionStatus[code], facts, failures: [], headers: {} };
};

const ofChange = ({ facts }: ConcurrentChange): Diagnosis => {
  const { expectedRevision, actualRevision, since, rejection } = facts;
  return edge(expectedRevision === null ? 'CONCURRENT_CHANGE' : 'REVISION_MISMATCH', {
    facts: {
      expectedRevision,
      actualRevision,
      since: since.map(({ type, occurredOn, actorRole }) => ({ type, occurredOn, actorRole })),
      rejection: rejection === null ? null : { code: rejection.code, facts: rejection.facts },
    },
  });
};

const statusOf = (error: unknown): number | null => {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return null;
};

const ofStatus = (status: number): Diagnosis | null => {
  const code = codeOfStatus[status];
  if (code !== undefined) return edge(code);
  return status >= 400 && status < 500 ? edge('BAD_REQUEST') : null;
};

/** Null when it is a fault: nobody's no, but something broken. */
export const diagnosisOf = (error: unknown): Diagnosis | null => {
  if (error instanceof Rejection) return ofRejection(error);
  if (error instanceof ConcurrentChange) return ofChange(error);
  if (error instanceof EdgeProblem) return edge(error.code, { facts: error.facts, headers: error.headers });
  if (error instanceof InvalidRequest) return edge('REQUEST_INVALID', { failures: error.failures });
  if (error instanceof BodyNotJson) return edge('BODY_NOT_JSON');
  if (error instanceof CommandIdReused) return edge('IDEMPOTENCY_KEY_REUSED');
  if (error instanceof EventRefused) return edge('EVENT_REFUSED');
  if (isDatabaseAway(error)) return edge('STORE_UNAVAILABLE', { headers: { 'retry-after': '2' } });
  const status = statusOf(error);
  return status === null ? null : ofStatus(status);
};

export const faultDiagnosis: Diagnosis = edge('INTERNAL_FAULT');

/** By the code Node's HTTP parser gives. */
export const unreadableDiagnosis = (code: string | undefined): Diagnosis => {
  if (code === 'HPE_HEADER_OVERFLOW') return edge('HEADERS_TOO_LARGE');
  return edge(code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'REQUEST_TOO_SLOW' : 'BAD_REQUEST');
};

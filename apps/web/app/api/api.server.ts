import { data, redirect } from 'react-router';

import type { Surroundings } from '../request/surroundings.server.ts';
import type { Language } from '../texts/texts.ts';
import type { Decoder } from './decoding.ts';
import { UnexpectedAnswer } from './decoding.ts';
import type { Problem } from './problem.ts';
import { localProblem, problem } from './problem.ts';

export interface Call<Value> {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api`, with its query. */
  readonly path: string;
  readonly decode: Decoder<Value>;
  readonly body?: unknown;
  /** A file instead of a body. */
  readonly file?: Blob;
  readonly csrfToken?: string;
  /** A UUID made when the form was rendered: sent twice, the command is done once. */
  readonly idempotencyKey?: string;
  /** The revision that was shown; anything recorded since makes the answer a refusal that says what. */
  readonly ifMatch?: string;
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly problem: Problem };

export interface Api {
  /** For answers a page has words for. Never throws. */
  ask<Value>(call: Call<Value>): Promise<Answer<Value>>;
  /** For everything else: a refusal becomes the error page, a missing session the sign-in page. */
  get<Value>(path: string, decode: Decoder<Value>): Promise<Value>;
}

const patienceMilliseconds = 15_000;

interface Visit extends Surroundings {
  readonly request: Request;
  readonly cookie: string | null;
  /** Of the reader, for the words of a refusal. */
  readonly language: Language;
}

export const createApi = (visit: Visit): Api => {
  const ask = async <Value>(call: Call<Value>): Promise<Answer<Value>> => {
    try {
      const response = await fetch(`${visit.apiUrl}/api${call.path}`, {
        method: call.method ?? 'GET',
        headers: headersOf(visit, call),
        redirect: 'error',
        signal: AbortSignal.any([visit.request.signal, AbortSignal.timeout(patienceMilliseconds)]),
        ...bodyOf(call),
      });
      const json: unknown = response.status === 204 ? null : await response.json();
      if (!response.ok) return { ok: false, problem: problem(json, 'problem') };
      return { ok: true, value: call.decode(json, call.path), cookies: response.headers.getSetCookie() };
    } catch (error) {
      return { ok: false, problem: faultOf(error) };
    }
  };

  return {
    ask,
    get: async (path, decode) => {
      const answer = await ask({ path, decode });
      if (answer.ok) return answer.value;
      throw errorPage(answer.problem, visit.request);
    },
  };
};

/** What a loader throws for a problem it has no words for. */
export const errorPage = (found: Problem, request: Request): Response | ReturnType<typeof data<Problem>> => {
  if (found.status !== 401) return data(found, { status: found.status });
  const { pathname, search } = new URL(request.url);
  return redirect(`/anmelden?${new URLSearchParams({ zurueck: pathname + search }).toString()}`);
};

const faultOf = (error: unknown): Problem =>
  error instanceof UnexpectedAnswer
    ? localProblem(502, 'API_NOT_UNDERSTOOD', error.message)
    : localProblem(503, 'API_UNREACHABLE', error instanceof Error ? error.message : 'No answer.');

const bodyOf = ({ body, file }: Call<unknown>): { body?: string | Blob } => {
  if (file !== undefined) return { body: file };
  return body === undefined ? {} : { body: JSON.stringify(body) };
};

const headersOf = (
  { cookie, correlationId, clientAddress, language }: Visit,
  { body, file, csrfToken, idempotencyKey, ifMatch }: Call<unknown>,
): Headers => {
  const headers = new Headers({
    accept: 'application/json, application/problem+json',
    'accept-language': language,
    'x-correlation-id': correlationId,
    'x-forwarded-for': clientAddress,
  });
  if (cookie !== null) headers.set('cookie', cookie);
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (file !== undefined) headers.set('content-type', 'application/octet-stream');
  if (csrfToken !== undefined) headers.set('x-csrf-token', csrfToken);
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey);
  if (ifMatch !== undefined) headers.set('if-match', `"${ifMatch}"`);
  return headers;
};

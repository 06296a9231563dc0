import { randomUUID } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';
import Fastify from 'fastify';

import { forwardings, replayBeforeAmendment, resolution } from './api-stand-in-resolution.ts';

/** A small double of the API's contract, for what the pages do with answers the real one seldom gives. */
export interface ApiStandIn {
  readonly url: string;
  /** Every acknowledgement that arrived, in order. */
  readonly acknowledgements: readonly { readonly forwardingId: string; readonly idempotencyKey: string }[];
  /** From now on every query is answered with this problem; null: as usual. */
  answerWith(problem: { readonly status: number; readonly code: string; readonly title: string } | null): void;
  /** While true, whoever waits for a position is told that the list is not there yet. */
  lagBehind(lags: boolean): void;
  forgiveSignIns(): void;
  /** Of the last request that arrived. */
  lastHeaders(): Readonly<Record<string, unknown>>;
  stop(): Promise<void>;
}

interface Account {
  readonly displayName: string;
  readonly role: string;
  readonly department: string | null;
}

const accounts = new Map<string, Account>([
  ['buero', { displayName: 'Gremienbüro', role: 'council-office', department: null }],
  ['dezernat-ii', { displayName: 'Dezernat II', role: 'department', department: 'Dezernat II' }],
  ['revision', { displayName: 'Revision', role: 'auditor', department: null }],
]);

const statuses = ['submitted', 'recommended', 'adopted', 'engrossed', 'rejected', 'draft'];

const others = Array.from({ length: 44 }, (_, index) => ({
  resolutionId: `24-v-20-${index + 1}`,
  paper: `24-V-20-${String(index + 1).padStart(4, '0')}`,
  title: `Ausbau der Radwege im Ortsbezirk ${index + 1}`,
  department: 'Dezernat V/66',
  status: statuses[index % statuses.length],
  visibility: index % 7 === 6 ? 'nonPublic' : 'public',
  resolution: null,
  updatedOn: '2024-03-14',
}));

const rows = [{ ...resolution, updatedOn: '2023-12-20' }, ...others];

const paged = <Row>(all: readonly Row[], query: Readonly<Record<string, string>>) => {
  const page = Number(query['page'] ?? '1');
  const pageSize = Number(query['pageSize'] ?? '20');
  return { rows: all.slice((page - 1) * pageSize, page * pageSize), total: all.length, page, pageSize };
};

export const startApiStandIn = async (port = 0): Promise<ApiStandIn> => {
  const app = Fastify();
  const acknowledged = new Map<string, string>();
  const keys = new Set<string>();
  const acknowledgements: { forwardingId: string; idempotencyKey: string }[] = [];
  let trouble: { status: number; code: string; title: string } | null = null;
  let failures = 0;
  let behind = false;
  let headers: Readonly<Record<string, unknown>> = {};

  const problem = (reply: FastifyReply, status: number, code: string, title: string = code) =>
    reply
      .code(status)
      .type('application/problem+json')
      .send({
        type: `https://beschlusswerk.example/problems/${code}`,
        title,
        status,
        detail: title,
        code,
        instance: '/',
      });

  const visitorOf = ({ headers }: FastifyRequest) => {
    const name = /bw_session=([a-z-]+)/.exec(headers.cookie ?? '')?.[1] ?? '';
    const account = accounts.get(name);
    return account === undefined ? null : { account: name, ...account, csrfToken: `csrf-${name}` };
  };

  app.addHook('onRequest', async (request, reply) => {
    headers = request.headers;
    if (behind && request.url.includes('after=')) return problem(reply, 504, 'READ_MODEL_BEHIND');
    if (trouble !== null && !request.url.startsWith('/api/session')) {
      return problem(reply, trouble.status, trouble.code, trouble.title);
    }
    return undefined;
  });

  app.post<{ Body: { account: string; password: string } }>('/api/session', (request, reply) => {
    const { account, password } = request.body;
    if (failures >= 5) return problem(reply, 429, 'TOO_MANY_SIGN_INS');
    const found = accounts.get(account);
    if (found === undefined || password !== 'beschluss-demo') {
      failures += 1;
      return problem(reply, 401, 'SIGN_IN_FAILED');
    }
    failures = 0;
    return reply
      .header('set-cookie', `bw_session=${account}; Path=/; HttpOnly; SameSite=Strict`)
      .send({ account, ...found, csrfToken: `csrf-${account}` });
  });
  app.get('/api/session', (request, reply) => visitorOf(request) ?? problem(reply, 401, 'NOT_SIGNED_IN'));
  app.delete('/api/session', (_request, reply) =>
    reply.code(204).header('set-cookie', 'bw_session=; Path=/; Max-Age=0').send(),
  );

  app.get<{ Querystring: Record<string, string> }>('/api/resolutions', ({ query }) => {
    const wanted = (query['search'] ?? '').toLowerCase();
    const found = rows.filter(
      ({ title, paper, status, department }) =>
        `${title} ${paper}`.toLowerCase().includes(wanted) &&
        (query['status'] === undefined || status === query['status']) &&
        (query['department'] === undefined || department === query['department']),
    );
    const key = query['sort'] === 'paper' ? 'paper' : query['sort'] === 'title' ? 'title' : 'updatedOn';
    const sorted = found.toSorted((one, other) => one[key].localeCompare(other[key]));
    return paged(query['order'] === 'desc' ? sorted.reverse() : sorted, query);
  });
  app.get<{ Params: { id: string } }>('/api/resolutions/:id', ({ params }, reply) =>
    params.id === resolution.resolutionId || params.id === resolution.paper
      ? resolution
      : problem(reply, 404, 'RESOLUTION_UNKNOWN'),
  );
  app.get<{ Querystring: Record<string, string> }>('/api/resolutions/:id/replay', ({ query }, reply) => {
    const asOf = query['asOf'] ?? '';
    if (asOf < '2023-11-02') return problem(reply, 404, 'RESOLUTION_UNKNOWN');
    return replayBeforeAmendment(asOf, query['knownAt'] ?? new Date().toISOString());
  });

  app.post<{ Body: string }>('/api/imports', { bodyLimit: 10 * 1024 * 1024 }, ({ body }) => ({ title: body.length }));
  app.get<{ Querystring: Record<string, string> }>('/api/inbox', (request, reply) => {
    const visitor = visitorOf(request);
    if (visitor === null) return problem(reply, 401, 'NOT_SIGNED_IN');
    const tasks = forwardings
      .filter(({ recipient }) => visitor.department === null || recipient === visitor.department)
      .map((task) => ({
        ...task,
        resolutionId: resolution.resolutionId,
        paper: resolution.paper,
        title: resolution.title,
        resolutionNumber: '0487',
        body: resolution.decidingBody,
        decidedOn: '2023-12-20',
        state: acknowledged.has(task.forwardingId) ? 'acknowledged' : task.state,
        acknowledgedOn: acknowledged.get(task.forwardingId) ?? null,
      }));
    const state = request.query['state'] ?? 'all';
    return paged(
      tasks.filter((task) => state === 'all' || (task.state === 'acknowledged') === (state === 'acknowledged')),
      request.query,
    );
  });
  app.get<{ Querystring: Record<string, string> }>('/api/opinions/open', ({ query }) => paged([], query));
  app.post<{ Params: { id: string }; Body: { occurredOn: string } }>(
    '/api/tasks/:id/acknowledgement',
    (request, reply) => {
      const visitor = visitorOf(request);
      if (visitor === null) return problem(reply, 401, 'NOT_SIGNED_IN');
      if (request.headers['x-csrf-token'] !== visitor.csrfToken) return problem(reply, 403, 'CSRF_TOKEN_WRONG');
      const key = request.headers['idempotency-key'];
      if (typeof key !== 'string') return problem(reply, 400, 'IDEMPOTENCY_KEY_MISSING');
      const { id } = request.params;
      acknowledgements.push({ forwardingId: id, idempotencyKey: key });
      const repeated = keys.has(key);
      keys.add(key);
      acknowledged.set(id, request.body.occurredOn);
      return { forwardingId: id, revision: 3, position: '13', repeated, correlation: randomUUID() };
    },
  );

  const url = await app.listen({ host: '127.0.0.1', port });
  return {
    url,
    acknowledgements,
    answerWith: (next) => {
      trouble = next;
    },
    lagBehind: (lags) => {
      behind = lags;
    },
    forgiveSignIns: () => {
      failures = 0;
    },
    lastHeaders: () => headers,
    stop: () => app.close(),
  };
};

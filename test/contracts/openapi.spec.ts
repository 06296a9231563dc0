import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { format } from 'prettier';
import type { OpenAPIObject } from '@nestjs/swagger';
import { projectRoot } from '#platform';
import { wiesbadenScript } from '../../apps/cli/src/sample/wiesbaden/script.ts';
import { stuttgartScript } from '../../apps/cli/src/sample/stuttgart/script.ts';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import type { DescribedSchema, Schemas } from '../support/openapi-examples.ts';
import { changedAt, fullExample, objectsIn } from '../support/openapi-examples.ts';
import type { Operation } from '../support/openapi-operations.ts';
import { accountFor, addressOf } from '../support/openapi-operations.ts';
import { orderByHttp } from '../support/order-by-http.ts';
import { isPaperOrder } from '../support/paper-orders.ts';

/** Written anew by `UPDATE_OPENAPI=1 npm test -- --selectProjects contracts openapi`. */
const committedPath = join(projectRoot, 'docs/reference/openapi.json');

let api: RunningApi;
let served: OpenAPIObject;
let schemas: Schemas;
let operations: readonly Operation[];
const people: Record<string, Person> = {};
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);

beforeAll(async () => {
  api = await startApi({ throttleLimits: { windowMinutes: 1, attemptsPerAccount: 1_000, attemptsPerAddress: 1_000 } });
  for (const account of ['buero', 'dezernat-ii', 'admin']) people[account] = await api.signedIn(account);
  served = (await (await fetch(`${api.url}/api/openapi.json`)).json()) as OpenAPIObject;
  schemas = (served.components?.schemas ?? {}) as Schemas;
  ajv.addSchema({ $id: 'api', components: served.components });
  operations = Object.entries(served.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Omit<Operation, 'method' | 'path'>>).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  );
  let position = '0';
  for (const command of wiesbadenScript.filter(isPaperOrder)) {
    const { path, body } = orderByHttp(command);
    ({ position } = (await person('draftPaper').order(path, body)).body);
  }
  for (const { path, body } of stuttgartScript.filter(isPaperOrder).map(orderByHttp)) {
    ({ position } = (await person('draftPaper').order(path, body)).body);
  }
  await person('scheduleMeeting').order('/meetings', {
    ...{ occurredOn: '2023-10-01', meetingId: 'a-meeting', body: 'Rat', date: '2023-12-20', visibility: 'public' },
  });
  await person('establishBudgetPlan').order('/budget/plans', {
    ...{ occurredOn: '2023-10-01', planId: 'a-plan', title: 'Haushalt', fiscalYears: [2030] },
  });
  await api.nobody.ask(`/resolutions/23-v-15-7?after=${position}`);
  await person('getInbox').ask(`/inbox?state=all&after=${position}`);
}, 90_000);
afterAll(() => api.stop());

const person = (operationId: string): Person => {
  if (operationId === 'signIn') return api.nobody;
  const found = people[accountFor[operationId] ?? 'buero'];
  if (found === undefined) throw new Error(`Nobody may ${operationId}.`);
  return found;
};

const rooted = (schema: DescribedSchema): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as object;

/** Whatever is answered must be what the description says of this operation and status. */
const requireDescribed = (operation: Operation, { status, headers, body }: Answer): void => {
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  const described = operation.responses[String(status)];
  if (described === undefined) {
    throw new Error(`${operation.operationId} answered ${status} ${JSON.stringify(body)}, which is not described.`);
  }
  const schema = described.content?.[type]?.schema;
  if (schema === undefined) {
    expect({ type, body }).toEqual({ type: '', body: '' });
    return;
  }
  const check = ajv.compile(rooted(schema));
  if (!check(body)) throw new Error(`${operation.operationId} ${status}: ${ajv.errorsText(check.errors)}`);
};

const call = async (operation: Operation, body: unknown, query = ''): Promise<Answer> => {
  const answer = await person(operation.operationId).send(`${addressOf(operation)}${query}`, {
    method: operation.method,
    ...(body === undefined ? {} : { body }),
    headers: { 'idempotency-key': randomUUID() },
  });
  requireDescribed(operation, answer);
  return answer;
};

const pointersIn = ({ body }: Answer): readonly string[] => (body.errors ?? []).map(({ pointer }) => pointer);

describe('the description of the API', () => {
  it('is the one in the reference', async () => {
    if (process.env['UPDATE_OPENAPI'] === '1') {
      writeFileSync(committedPath, await format(JSON.stringify(served), { parser: 'json', printWidth: 120 }));
    }
    expect(JSON.parse(readFileSync(committedPath, 'utf8'))).toEqual(served);
  });

  it('names every route the server has, and no other', () => {
    const described = operations.map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
    const real = api.routes.filter((route) => !/^(HEAD|OPTIONS) /.test(route));
    expect(described.sort()).toEqual([...real].sort());
  });

  it('gives every operation a name of its own, a summary, a subject and the answers any may give', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operationId, summary, tags, responses } of operations) {
      expect({ operationId, summary, tags }).toMatchObject({
        summary: expect.any(String) as unknown,
        tags: [expect.any(String) as unknown],
      });
      expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true);
      if (!operationId.startsWith('ready'))
        expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '500', '503']));
    }
  });

  it('describes every refusal as problem details', () => {
    const refusals = operations.flatMap(({ operationId, responses }) =>
      Object.entries(responses)
        .filter(([status]) => Number(status) >= 400 && operationId !== 'ready')
        .map(([status, { content }]) => ({ operationId, status, types: Object.keys(content ?? {}) })),
    );
    expect(refusals.filter(({ types }) => types.join() !== 'application/problem+json')).toEqual([]);
  });

  it('asks for an idempotency key and a token wherever something is recorded', () => {
    const orders = operations.filter(({ responses }) => '412' in responses);
    expect(orders).toHaveLength(74);
    for (const { parameters = [] } of orders) {
      expect(
        parameters.filter(({ in: place, required }) => place === 'header' && required).map(({ name }) => name),
      ).toEqual(expect.arrayContaining(['Idempotency-Key', 'X-CSRF-Token']));
    }
  });
});

/** Of another kind than what stands there. */
const wrongBeside = (value: unknown): unknown => (typeof value === 'boolean' ? 'neither' : true);

describe('a request body', () => {
  const withBody = (): readonly { operation: Operation; schema: DescribedSchema }[] =>
    operations.flatMap((operation) => {
      const schema = operation.requestBody?.content['application/json']?.schema;
      return schema === undefined ? [] : [{ operation, schema }];
    });

  /** Required by another field's value, which a schema of one field cannot say. */
  const conditional: ReadonlySet<string> = new Set(['createAccount /department']);

  it('is described for every writing operation that takes one', () => {
    expect(withBody().map(({ operation }) => operation.operationId)).toHaveLength(75);
  });

  it.each([0, 1])(
    'is taken as described (kind %d of every thing)',
    async (variant) => {
      for (const { operation, schema } of withBody()) {
        const answer = await call(operation, fullExample(schema, schemas, variant));
        expect({ id: operation.operationId, errors: answer.status === 400 ? answer.body : [] }).toMatchObject({
          errors: [],
        });
      }
    },
    60_000,
  );

  it.each([0, 1])(
    'needs its required fields and no others (kind %d)',
    async (variant) => {
      const leftOut = withBody().flatMap(({ operation, schema }) => {
        const example = fullExample(schema, schemas, variant);
        return objectsIn(schema, example, schemas).flatMap(({ pointer, required, optional }) =>
          [...required, ...optional].map((name) => ({
            operation,
            place: `${pointer}/${name}`,
            body: changedAt(example, pointer, (object) =>
              Object.fromEntries(Object.entries(object).filter(([key]) => key !== name)),
            ),
            needed: required.includes(name) || conditional.has(`${operation.operationId} ${pointer}/${name}`),
          })),
        );
      });
      expect(leftOut.length).toBeGreaterThan(200);
      for (const { operation, place, body, needed } of leftOut) {
        const answer = await call(operation, body);
        const { operationId } = operation;
        expect({ operationId, place, refused: answer.status === 400 }).toEqual({ operationId, place, refused: needed });
        if (needed) expect(pointersIn(answer)).toContain(place);
      }
    },
    120_000,
  );

  it('is refused with a field that is not described or of a kind nothing has', async () => {
    for (const { operation, schema } of withBody()) {
      const example = fullExample(schema, schemas, 0);
      for (const { pointer, required, optional } of objectsIn(schema, example, schemas)) {
        const more = await call(
          operation,
          changedAt(example, pointer, (object) => ({ ...object, zzz: 1 })),
        );
        expect([more.status, pointersIn(more)]).toEqual([400, [`${pointer}/zzz`]]);
        for (const name of [...required, ...optional]) {
          const wrong = await call(
            operation,
            changedAt(example, pointer, (object) => ({ ...object, [name]: wrongBeside(object[name]) })),
          );
          expect([wrong.status, pointersIn(wrong)]).toEqual([400, [`${pointer}/${name}`]]);
        }
      }
    }
  }, 120_000);
});

describe('a question', () => {
  it('is answered as described', async () => {
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      const answer = await call(operation, undefined);
      expect({ id: operation.operationId, status: answer.status }).toEqual({ id: operation.operationId, status: 200 });
    }
    const inbox = operations.find(({ operationId }) => operationId === 'getInbox');
    const rows = inbox === undefined ? [] : (await call(inbox, undefined, '?state=all')).body.rows;
    expect(rows).toHaveLength(3);
  });

  const examples: Readonly<Record<string, string>> = {
    after: '1',
    knownAt: '2999-01-01T00:00:00.000Z',
    adopt: '4',
    'getBudgetState year': '2024',
    'getBudgetWhatIf asOf': '2023-12-04',
    'getBudgetWhatIf year': '2024',
  };
  /** What else has to be asked for, that the example makes sense. */
  const beside: Readonly<Record<string, string>> = { 'getBudgetWhatIf year': '&adopt=4' };

  it('takes its described parameters and no others', async () => {
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      const asked = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
      for (const { name, schema } of asked) {
        const example =
          examples[`${operation.operationId} ${name}`] ?? examples[name] ?? String(fullExample(schema, schemas, 0));
        const answer = await call(
          operation,
          undefined,
          `?${name}=${encodeURIComponent(example)}${beside[`${operation.operationId} ${name}`] ?? ''}`,
        );
        expect({ id: operation.operationId, name, status: answer.status }).toMatchObject({ status: 200 });
        if (schema.type === 'array') continue;
        const twice = await call(operation, undefined, `?${name}=1&${name}=2`);
        expect([twice.status, pointersIn(twice)]).toEqual([400, [`/${name}`]]);
      }
      if (asked.length === 0) continue;
      const unknown = await call(operation, undefined, '?zzz=1');
      expect([unknown.status, pointersIn(unknown)]).toEqual([400, ['/zzz']]);
    }
  });
});

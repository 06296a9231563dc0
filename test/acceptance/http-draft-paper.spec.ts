import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { draft } from '../support/papers.ts';

let api: RunningApi;
let office: Person;

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
}, 60_000);
afterAll(() => api.stop());

describe('drafting a paper over HTTP', () => {
  it('answers with the new revision and shows the draft to the office', async () => {
    const drafted = await office.order('/resolutions', draft());
    expect(drafted).toMatchObject({
      status: 201,
      body: { resolutionId: '23-v-66-21', revision: 1, repeated: false },
    });
    expect(drafted.headers.get('etag')).toBe('"1"');
    const page = await office.ask(`/resolutions/23-V-66-0021?after=${drafted.body.position}`);
    expect(page).toMatchObject({ status: 200, body: { status: 'draft', title: 'Ausbau der Radwege', revision: 1 } });
  });

  it('gives a repetition its first answer and refuses the key for another paper', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await office.order('/resolutions', draft({ paper: '23-V-66-0022' }), key);
    const again = await office.order('/resolutions', draft({ paper: '23-V-66-0022' }), key);
    expect(again).toMatchObject({ status: 201, body: { ...first.body, repeated: true } });
    const other = await office.order('/resolutions', draft({ paper: '23-V-66-0023' }), key);
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });
});

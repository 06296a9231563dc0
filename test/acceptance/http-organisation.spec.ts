import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wiesbadenScript } from '../../apps/cli/src/sample/wiesbaden/script.ts';
import type { ResolutionCommand } from '#council';
import type { Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { orderByHttp } from '../support/order-by-http.ts';

const occurredOn = '2023-12-20';
const rules = {
  legalMembers: 81,
  majorityRule: 'hgo-54@2005-04-01',
  quorumRule: 'hgo-53@2005-04-01',
  noticeRule: 'hgo-58@2005-04-01',
};

let api: RunningApi;
let office: Person;

const paperLife = wiesbadenScript.filter(
  (command): command is ResolutionCommand => 'resolutionId' in command.data && command.type !== 'OrderForwardings',
);

const forward = (recipient: string, forwardingId: string) =>
  office.order('/resolutions/23-v-15-7/forwardings', {
    occurredOn,
    forwardings: [{ forwardingId, recipient, purpose: 'forAction', itemIds: ['item-2.2'], dueOn: null }],
  });

const organise = async (place: string, body: object) => {
  const answer = await office.order(`/organisation/${place}`, { occurredOn, ...body });
  expect(answer).toMatchObject({ body: { repeated: false } });
};

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
  for (const { path, body } of paperLife.map(orderByHttp)) await office.order(path, body);
  await organise('bodies', { name: 'Stadtverordnetenversammlung', kind: 'council', from: '2021-04-01', rules });
  await organise('departments', { name: 'Dezernat IV', parent: null, from: '2021-04-01' });
  await organise('departments', { name: 'IV/15', parent: 'Dezernat IV', from: '2023-01-01' });
  await organise('departments', { name: 'II/15', parent: 'Dezernat IV', from: '2023-01-01' });
}, 60_000);
afterAll(() => api.stop());

describe('the organisation over HTTP', () => {
  it('is shown to everybody as of a day', async () => {
    const { body } = await api.nobody.ask('/organisation?asOf=2022-06-01');
    expect(body).toMatchObject({
      asOf: '2022-06-01',
      revision: 4,
      bodies: [{ name: 'Stadtverordnetenversammlung', rules: { legalMembers: 81 }, factions: [] }],
      departments: [{ name: 'Dezernat IV', parent: null, successor: null }],
    });
  });

  it('is changed by the council office only', async () => {
    const department = await api.signedIn('dezernat-ii');
    const answer = await department.order('/organisation/dissolutions', {
      occurredOn,
      name: 'Stadtverordnetenversammlung',
      from: occurredOn,
    });
    expect(answer).toMatchObject({ status: 403, body: { code: 'ROLE_NOT_ALLOWED' } });
  });

  it('refuses a forwarding to somebody it does not know, and names who looks like it', async () => {
    expect(await forward('Dezernat VI', 'f-unknown')).toMatchObject({
      status: 422,
      body: {
        code: 'RECIPIENT_UNKNOWN',
        facts: { found: 'Dezernat VI', nearest: ['Dezernat IV', 'II/15', 'IV/15'] },
      },
    });
  });

  it('lets a task follow its duty to the successor, and a later order reach it at once', async () => {
    await forward('IV/15', 'f-before');
    await organise('reorganisations', { predecessor: 'IV/15', successor: 'II/15', from: occurredOn });
    const moved = await office.order('/tasks/f-before/reassignment', { occurredOn });
    expect(moved).toMatchObject({ status: 200, body: { forwardingId: 'f-before', repeated: false } });
    const { body } = await forward('IV/15', 'f-after');
    const inbox = await office.ask(`/inbox?state=all&recipient=II%2F15&after=${body.position}`);
    expect(inbox.body.rows).toMatchObject([{ forwardingId: 'f-before' }, { forwardingId: 'f-after' }]);
    const former = await office.ask(`/inbox?state=all&recipient=IV%2F15`);
    expect(former.body.rows).toEqual([]);
    const page = await office.ask(`/resolutions/23-v-15-7?after=${body.position}`);
    expect(page.body).toMatchObject({ forwardings: [{ recipient: 'II/15' }, { recipient: 'II/15' }] });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ResolutionCommand } from '#council';
import { wiesbadenScript } from '../../apps/cli/src/sample/wiesbaden/script.ts';
import { deliverTask } from '../support/deliver-task.ts';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { storeName } from '../support/open-store.ts';
import { orderByHttp } from '../support/order-by-http.ts';
import { isPaperOrder } from '../support/paper-orders.ts';

let api: RunningApi;
let office: Person;
let position = '0';
let forwardingIds: readonly string[] = [];

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
  let revision = 0;
  for (const command of wiesbadenScript.filter(isPaperOrder)) {
    const { path, body } = orderByHttp(command);
    const answer = await office.order(path, body, { 'if-match': `"${revision}"` });
    if (answer.status > 201) throw new Error(`${command.type}: ${JSON.stringify(answer.body)}`);
    ({ revision, position } = answer.body);
    if (command.type === 'OrderForwardings') {
      forwardingIds = command.data.forwardings.map(({ forwardingId }) => forwardingId);
    }
  }
  for (const forwardingId of forwardingIds) position = await deliverTask(api.commands, forwardingId, '2024-01-05');
}, 60_000);
afterAll(() => api.stop());

const onlyRow = ({ body: { rows } }: Answer) => {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`Found ${rows.length} rows, expected one.`);
  return row;
};

const page = async (): Promise<Answer> => api.nobody.ask(`/resolutions/23-V-15-0007?after=${position}`);

describe(`resolution 0487 of Wiesbaden over HTTP, its log on ${storeName()}`, () => {
  it('is found under its number by everybody', async () => {
    const found = await api.nobody.ask(`/resolutions?search=0487&after=${position}`);
    expect(found.body).toMatchObject({
      total: 1,
      rows: [{ paper: '23-V-15-0007', status: 'forwarded', resolution: { number: '0487', date: '2023-12-20' } }],
    });
  });

  it('strikes 2.1, 2.3.1 to 2.3.5, 2.5, 2.6 and 2.10, and says so', async () => {
    const { body } = await page();
    const marked = body.text.marked;
    expect(marked.filter(({ note }) => note === 'struck').map(({ label }) => label)).toEqual([
      '2.1',
      '2.3.1',
      '2.3.2',
      '2.3.3',
      '2.3.4',
      '2.3.5',
      '2.5',
      '2.6',
      '2.10',
    ]);
    expect(marked.filter(({ note }) => note === 'unchanged').map(({ label }) => label)).toEqual(['2.11']);
    expect(marked.filter(({ note }) => note === 'inserted').map(({ label }) => label)).toEqual(['2.14']);
    expect(marked.find(({ label }) => label === '2.3')?.closingSegments).not.toBeNull();
  });

  it('approves 154 340 Euro for 2024, all of it released in advance, and no new post', async () => {
    const { body } = await page();
    const sum = (status: string) =>
      body.budget
        .filter((row) => row.year === 2024 && row.status === status)
        .reduce((total, { amountCents }) => total + amountCents, 0);
    expect([sum('approved'), sum('releasedInAdvance')]).toEqual([15_434_000, 15_434_000]);
    expect(body.posts).toEqual({ neededFteHundredths: 200, netNewFteHundredths: 0 });
    const state = await api.nobody.ask(`/budget/state?year=2024&after=${position}`);
    const approved = state.body.rows.filter(({ status }) => status === 'approved');
    expect(approved.reduce((total, { amountCents }) => total + amountCents, 0)).toBe(15_434_000);
  });

  it('goes to Magistrat and Dezernat II for action and to Dezernat III for information', async () => {
    const { body } = await page();
    expect(body.forwardings.map(({ recipient, purpose, state }) => `${recipient} ${purpose} ${state}`).sort()).toEqual([
      'Dezernat II forAction delivered',
      'Dezernat III forInformation delivered',
      'Magistrat forAction delivered',
    ]);
  });

  it('replays to the day before the decision and to the day itself', async () => {
    const before = await api.nobody.ask('/resolutions/23-v-15-7/replay?asOf=2023-12-19');
    expect(before.body).toMatchObject({ status: 'submitted', resolution: null, forwardings: [] });
    expect(before.body.items.every(({ state }) => state === 'asFiled')).toBe(true);
    const decided = await api.nobody.ask('/resolutions/23-v-15-7/replay?asOf=2023-12-20');
    expect(decided.body).toMatchObject({ paper: '23-V-15-0007', resolution: { number: '0487' } });
  });

  it('does not replay the draft for those who could not read it then', async () => {
    const then = '/resolutions/23-v-15-7/replay?asOf=2023-10-10';
    expect(await api.nobody.ask(then)).toMatchObject({ status: 404, body: { code: 'PAPER_UNKNOWN' } });
    expect(await office.ask(then)).toMatchObject({ status: 200, body: { status: 'draft' } });
  });

  it('lets a department acknowledge its own task, once and for all', async () => {
    const department = await api.signedIn('dezernat-ii');
    const inbox = await department.ask(`/inbox?after=${position}`);
    expect(inbox.body).toMatchObject({ total: 1, rows: [{ recipient: 'Dezernat II', state: 'delivered' }] });
    const { forwardingId } = onlyRow(inbox);
    const done = await department.order(`/tasks/${forwardingId}/acknowledgement`, { occurredOn: '2024-01-08' });
    expect(done).toMatchObject({ status: 200, body: { forwardingId, repeated: false } });
    const after = await department.ask(`/inbox?state=all&after=${done.body.position}`);
    expect(after.body).toMatchObject({ rows: [{ state: 'acknowledged', acknowledgedOn: '2024-01-08' }] });
  });

  it("answers another department's task like one that does not exist", async () => {
    const department = await api.signedIn('dezernat-iii');
    const foreign = forwardingIds.find((id) => id.includes('magistrat')) ?? forwardingIds[0] ?? '';
    const [theirs, nobodys] = await Promise.all(
      [foreign, 'no-such-task'].map((id) =>
        department.order(`/tasks/${id}/acknowledgement`, { occurredOn: '2024-01-08' }, { 'if-match': '"9"' }),
      ),
    );
    expect(theirs).toMatchObject({
      status: 404,
      body: { code: 'FORWARDING_UNKNOWN', facts: { forwardingId: foreign } },
    });
    expect({ ...theirs?.body, instance: '', facts: {} }).toEqual({ ...nobodys?.body, instance: '', facts: {} });
  });

  it('refuses the same number for another resolution of the year', async () => {
    const again = wiesbadenScript.filter(isPaperOrder).filter(({ type }) => type !== 'OrderForwardings');
    const answers: Answer[] = [];
    for (const command of again) {
      const { path, body } = orderByHttp(command);
      const renamed = path.replace('23-v-15-7', '23-v-15-8');
      answers.push(await office.order(renamed, 'paper' in body ? { ...body, paper: '23-V-15-0008' } : body));
      if (command.type === 'DecideResolution') break;
    }
    expect(answers.at(-1)).toMatchObject({ status: 409, body: { code: 'RESOLUTION_NUMBER_TAKEN' } });
  });

  it('tells an overtaken clerk what was recorded since', async () => {
    const answer = await office.order(
      '/resolutions/23-v-15-7/engrossment',
      { occurredOn: '2024-01-02', signedBy: 'Vorsitz' },
      { 'if-match': '"2"' },
    );
    expect(answer).toMatchObject({ status: 412, body: { code: 'REVISION_MISMATCH', facts: { expectedRevision: 2 } } });
    expect(answer.body.facts.since[0]).toMatchObject({ type: 'AmendmentProposed', actorRole: 'council-office' });
  });

  it('shows the nearest place when a quote is not found', async () => {
    await office.order('/resolutions', {
      ...orderByHttp(wiesbadenScript.filter(isPaperOrder)[0] as ResolutionCommand).body,
      paper: '23-V-15-0099',
    });
    await office.order('/resolutions/23-v-15-99/submission', { occurredOn: '2023-11-06' });
    const answer = await office.order('/resolutions/23-v-15-99/amendments', {
      occurredOn: '2023-11-07',
      amendmentId: 'a-1',
      mover: { kind: 'faction', name: 'F' },
      baseVersion: 1,
      operations: [{ op: 'strikePhrase', itemId: 'item-2.2', quote: 'das steht hier ganz bestimmt nicht' }],
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'QUOTE_NOT_FOUND' } });
    expect(answer.body.facts).toHaveProperty('nearest');
  });
});

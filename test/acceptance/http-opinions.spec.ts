import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';

const paper = '/resolutions/24-V-37-0002';
const office = 'Dezernat III';

let api: RunningApi;
let clerk: Person;

const send = (path: string, body: object) => clerk.order(path, { occurredOn: '2024-01-10', ...body });
const ordered = async (path: string, body: object): Promise<string> => (await send(path, body)).body.position;
const refusalOf = async (path: string, body: object) => {
  const { status, body: answer } = await send(path, body);
  return { status, code: answer.code, field: answer.facts['field'] };
};
const missing = async () => (await clerk.ask(`${paper}/completeness?asOf=2024-01-20`)).body;

const items = (text: string) => [
  { itemId: 'i1', label: '1', mode: 'decides', text: 'Beschlossen wird:' },
  { itemId: 'i2', label: '1.1', parentId: 'i1', mode: 'decides', text },
];

beforeAll(async () => {
  api = await startApi();
  clerk = await api.signedIn('buero');
}, 60_000);
afterAll(() => api.stop());

describe('opinions over HTTP', () => {
  it('are required by the type of the paper, and keep it from being submitted', async () => {
    const head = { paper: '24-V-37-0002', title: 'Satzung der Feuerwehr', department: 'Dezernat II/37' };
    const more = { decidingBody: 'Stadtverordnetenversammlung', visibility: 'public', paperType: 'byLaw' };
    await ordered('/resolutions', { ...head, ...more, items: items('Die Satzung wird erlassen.') });
    expect(await refusalOf(`${paper}/submission`, {})).toMatchObject({ status: 409, code: 'PAPER_INCOMPLETE' });
    expect((await missing()).reasons.map(({ message }) => message)).toEqual([
      'Die Vorlage ist nicht eingebracht.',
      'Die Stellungnahme ist vorgeschrieben und nicht angefordert: Rechtsamt.',
    ]);
  });

  it('let the office that is asked read the draft, and nobody else', async () => {
    const asked = { office, kind: 'opinion', function: 'legal', dueOn: '2024-01-15' };
    const position = await ordered(`${paper}/opinions`, asked);
    const department = await api.signedIn('dezernat-iii');
    const page = await department.ask(`${paper}?after=${position}`);
    expect(page).toMatchObject({ status: 200, body: { opinions: [{ office, given: null }] } });
    expect((await api.nobody.ask(paper)).status).toBe(404);
    expect((await api.nobody.ask(`${paper}/completeness`)).status).toBe(401);
    expect((await missing()).reasons.map(({ code }) => code)).toEqual(['NOT_SUBMITTED', 'OPINION_LATE']);
  });

  it('are given by the department itself, only its own, once, and only on what it may read', async () => {
    const mine = { occurredOn: '2024-01-12', office, kind: 'opinion', verdict: 'approve', textVersion: 1 };
    const department = await api.signedIn('dezernat-iii');
    const other = await api.signedIn('magistrat');
    const lead = await api.signedIn('dezernat-ii');
    expect(await other.order(`${paper}/opinions/answers`, mine)).toMatchObject({ status: 404 });
    expect((await lead.order(`${paper}/opinions/answers`, mine)).status).toBe(403);
    expect(await department.order(`${paper}/opinions/answers`, { ...mine, office: 'Dezernat II' })).toMatchObject({
      status: 403,
      body: { code: 'ROLE_NOT_ALLOWED' },
    });
    expect((await (await api.signedIn('revision')).order(`${paper}/opinions/answers`, mine)).status).toBe(403);
    expect((await department.order(`${paper}/opinions`, { ...mine, dueOn: '2024-02-01' })).status).toBe(403);
    const { status, body } = await department.order(`${paper}/opinions/answers`, mine);
    expect(status).toBe(201);
    const page = await clerk.ask(`${paper}?after=${body.position}`);
    expect(page.body).toMatchObject({ opinions: [{ office, given: { verdict: 'approve', givenOn: '2024-01-12' } }] });
    expect(JSON.stringify(page.body)).toMatch(/"type":"OpinionGiven"[^}]*"actorRole":"department"/);
    expect(await department.order(`${paper}/opinions/answers`, mine)).toMatchObject({
      status: 409,
      body: { code: 'OPINION_ALREADY_GIVEN' },
    });
  });

  it('go stale when the text changes, and are not shown to the public', async () => {
    const given = { office, kind: 'opinion', verdict: 'approve', textVersion: 1 };
    await ordered(`${paper}/opinions/answers`, given);
    await ordered(`${paper}/draft`, { title: 'Satzung der Feuerwehr', items: items('Die Satzung wird geändert.') });
    expect((await missing()).reasons.map(({ code }) => code)).toEqual(['NOT_SUBMITTED', 'OPINION_STALE']);
    expect(await refusalOf(`${paper}/opinions/answers`, { ...given, textVersion: 9 })).toEqual({
      status: 422,
      code: 'OPINION_VERSION_UNKNOWN',
      field: '/textVersion',
    });
    await ordered(`${paper}/opinions/answers`, { ...given, textVersion: 2 });
    const position = await ordered(`${paper}/submission`, {});
    expect(await missing()).toEqual({ complete: true, reasons: [] });
    const page = await api.nobody.ask(`${paper}?after=${position}`);
    expect(page).toMatchObject({ status: 200, body: { opinions: [] } });
    expect(JSON.stringify(page.body)).not.toContain('Opinion');
  });
});

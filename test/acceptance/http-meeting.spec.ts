import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { draft } from '../support/papers.ts';

const council = 'Stadtverordnetenversammlung';
const day = '2023-12-20';
const rules = {
  legalMembers: 9,
  majorityRule: 'hgo-54@2005-04-01',
  quorumRule: 'hgo-53@2005-04-01',
  noticeRule: 'hgo-58@2005-04-01',
};
const members = Array.from({ length: 7 }, (_, index) => ({
  memberId: `m-${index + 1}`,
  faction: index < 4 ? 'Fraktion A' : 'Fraktion B',
}));
const vote = (yes: number, no: number, more: object = {}) => ({
  tally: { known: 'counts', yes, no, abstentions: 0, invalid: 0 },
  rule: 'hgo-54@2005-04-01',
  outcome: yes > no ? 'adopted' : 'rejected',
  ...more,
});

let api: RunningApi;
let office: Person;

const send = async (path: string, body: object, occurredOn = day) => {
  const answer = await office.order(path, { occurredOn, ...body });
  if (answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};
const inMeeting = (path: string, body: object, occurredOn = day) => send(`/meetings/council/${path}`, body, occurredOn);
const refused = (path: string, body: object, occurredOn = day) =>
  office.order(`/meetings/council/${path}`, { occurredOn, ...body });

const decide = (more: object = {}) =>
  office.order('/resolutions/23-v-66-21/decision', {
    ...{ occurredOn: day, number: '0500', body: council, date: day, meetingId: 'council', vote: vote(4, 2), ...more },
  });

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
  await send('/organisation/bodies', { name: council, kind: 'council', from: '2021-04-01', rules });
  const { paper } = draft();
  await office.order('/resolutions', { ...draft(), decidingBody: council });
  await send(`/resolutions/${paper}/submission`, {}, '2023-11-06');
  await send('/meetings', { meetingId: 'council', body: council, date: day, startsAt: '16:00', visibility: 'public' });
  const item = { section: 'I', visibility: 'public' };
  await inMeeting('agenda', { ...item, agendaItemId: 'a', number: '1', title: 'Ausbau der Radwege', paper });
  await inMeeting('agenda', { ...item, agendaItemId: 'b', number: '2', title: 'Bericht', after: 'a' });
  await inMeeting('agenda', { ...item, agendaItemId: 'c', number: '3', title: 'Wahl', after: 'b' });
  const secret = { agendaItemId: 'x', number: '1', section: 'II', visibility: 'nonPublic', title: 'Grundstück' };
  await inMeeting('agenda', { ...secret, after: 'c' });
}, 60_000);
afterAll(() => api.stop());

describe('a meeting over HTTP, from the invitation to the minutes', () => {
  it('is not voted in before anybody was invited', async () => {
    const tooEarly = { status: 409, body: { code: 'MEETING_NOT_INVITED' } };
    expect(await decide()).toMatchObject(tooEarly);
    const sitting = { occurredOn: day, body: council, meetingDate: day, meetingId: 'council' };
    const itemIds = draft().items.map(({ itemId }) => itemId);
    const onItems = { ...sitting, itemIds, vote: vote(4, 2) };
    expect(await office.order('/resolutions/23-v-66-21/item-votes', onItems)).toMatchObject(tooEarly);
  });

  it('needs its notice period, or a reason', async () => {
    expect(await refused('invitation', {}, '2023-12-18')).toMatchObject({
      status: 422,
      body: { code: 'NOTICE_TOO_SHORT', facts: { found: 2, expected: 4, legalSource: '§ 58 Abs. 1 HGO' } },
    });
    await inMeeting('invitation', { urgentBecause: 'Frist der Aufsicht' }, '2023-12-18');
  });

  it('shows what came after the invitation as a supplement, and the agenda as it was before', async () => {
    await inMeeting(
      'agenda',
      { agendaItemId: 'd', number: '4', section: 'I', visibility: 'public', title: 'Nachtrag', after: 'c' },
      '2023-12-19',
    );
    const now = await office.ask('/meetings/council?asOf=2023-12-20');
    expect(now.body).toMatchObject({ agenda: [{}, {}, {}, { number: '4', supplement: true }, { section: 'II' }] });
    const before = await office.ask('/meetings/council?asOf=2023-12-17');
    expect(before.status).toBe(404);
  });

  it('is opened with who is there, and holds every vote to them', async () => {
    await inMeeting('opening', { attendance: members });
    await inMeeting('bias', { memberId: 'm-7', agendaItemId: 'a' });
    expect(await decide({ vote: vote(5, 2) })).toMatchObject({
      status: 422,
      body: { code: 'MORE_VOTES_THAN_PRESENT', facts: { votes: 7, present: 6 } },
    });
    expect(await decide()).toMatchObject({ status: 200 });
    await inMeeting('results', { agendaItemIds: ['a'], result: 'adopted', vote: vote(4, 2) });
  });

  it('concludes several items en bloc by one vote', async () => {
    await inMeeting('results', { agendaItemIds: ['b', 'x'], result: 'adopted', vote: vote(7, 0) });
    const { body } = await office.ask('/meetings/council');
    expect(body).toMatchObject({
      agenda: [{ present: 6, biased: 1 }, { enBloc: ['I/2', 'II/1'] }, {}, {}, { enBloc: ['I/2', 'II/1'] }],
    });
  });

  it('does not vote once too many have left, and can still adjourn', async () => {
    for (const memberId of ['m-1', 'm-2', 'm-3']) await inMeeting('departures', { memberId, agendaItemId: 'c' });
    const body = { agendaItemIds: ['c'], result: 'adopted', vote: vote(4, 0) };
    expect(await refused('results', body)).toMatchObject({
      status: 409,
      body: { code: 'MEETING_INQUORATE', facts: { present: 4, legalMembers: 9, legalSource: '§ 53 Abs. 1 HGO' } },
    });
    await inMeeting('results', { agendaItemIds: ['c'], result: 'adjourned', vote: null });
    await inMeeting('closing', {});
    expect(await refused('bias', { memberId: 'm-4', agendaItemId: 'd' })).toMatchObject({
      body: { code: 'MEETING_NOT_OPEN' },
    });
  });

  it('has minutes that the public reads once they are signed, without what is not public', async () => {
    expect((await api.nobody.ask('/meetings/council/minutes')).body).toMatchObject({ code: 'MINUTES_NOT_DUE' });
    await inMeeting('minutes/signature', { signedBy: 'Schriftführung' }, '2023-12-22');
    await inMeeting('minutes/objections', { objectedBy: 'Fraktion B', objection: 'Zum Grundstück fehlt etwas.' });
    const { body } = await api.nobody.ask('/meetings/council/minutes');
    expect(body).toMatchObject({
      status: 'signed',
      attendance: [
        { faction: 'Fraktion A', members: 4 },
        { faction: 'Fraktion B', members: 3 },
      ],
      items: [{ result: 'adopted' }, { result: 'adopted', enBloc: [] }, { result: 'adjourned' }, { result: null }],
    });
    expect(JSON.stringify(body)).not.toMatch(/Grundstück|II/);
    expect((await office.ask('/meetings/council/minutes')).body).toMatchObject({
      items: [{}, {}, {}, {}, { title: 'Grundstück' }],
      objections: [{ objectedBy: 'Fraktion B' }],
    });
  });

  it('stands in the calendar, with the items that the reader may know of', async () => {
    const hidden = { meetingId: 'hidden', body: council, date: '2024-01-10', visibility: 'nonPublic' };
    const { position } = await send('/meetings', hidden);
    const all = await office.ask(`/meetings?after=${position}`);
    expect(all.body).toMatchObject({
      total: 2,
      rows: [{ meetingId: 'hidden' }, { meetingId: 'council', status: 'closed', agendaItems: 5 }],
    });
    const open = await api.nobody.ask(`/meetings?after=${position}`);
    expect(open.body).toMatchObject({ total: 1, rows: [{ meetingId: 'council', agendaItems: 4 }] });
    expect((await api.nobody.ask('/meetings/hidden')).status).toBe(404);
    expect((await api.nobody.ask('/meetings/council')).body).toMatchObject({
      members: null,
      revision: null,
      agenda: [{}, {}, {}, {}],
    });
  });

  it('is recorded by the council office only', async () => {
    const department = await api.signedIn('dezernat-ii');
    const answer = await department.order('/meetings/council/cancellation', { occurredOn: day, because: 'Nein' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'ROLE_NOT_ALLOWED' } });
  });
});

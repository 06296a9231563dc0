import type { Answer, Person } from './http-api.ts';

const body = 'Ausschuss für Finanzen und Beteiligungen';
const paper = '/resolutions/23-V-66-0091';
const items = ['1', '2', '3'].map((label) => ({
  itemId: `i${label}`,
  label,
  mode: 'decides',
  text: `Der ${label}. Bauabschnitt der Brücke wird begonnen.`,
}));
const vote = {
  tally: { known: 'counts', yes: 7, no: 2, abstentions: 0, invalid: 0 },
  rule: 'hgo-54@2005-04-01',
  outcome: 'adopted',
};
const meetingDate = '2024-01-25';
const keep = (label: string) => ({
  amendmentId: `antrag-${label}`,
  mover: { kind: 'faction', name: 'Fraktion A' },
  baseVersion: 1,
  operations: [{ op: 'keepUnchanged', itemId: `i${label}` }],
});

/** The meeting nobody but the office may open. */
export const closedMeetingId = '2024-01-25-nichtoeffentlich';

/** A public paper that a committee votes on in a non-public meeting, in every way a vote can be recorded; gives the last position. */
export const voteInClosedMeeting = async (office: Person): Promise<string> => {
  const send = async (path: string, order: object, occurredOn = meetingDate): Promise<Answer> => {
    const answer = await office.order(path, { occurredOn, ...order });
    if (answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const meetingId = closedMeetingId;
  const head = { paper: '23-V-66-0091', title: 'Brücke', department: 'Dezernat V/66', items };
  await send(
    '/resolutions',
    { ...head, decidingBody: 'Stadtverordnetenversammlung', visibility: 'public' },
    '2023-11-01',
  );
  await send(`${paper}/submission`, {}, '2023-11-02');
  const station = { stationId: 'finance', body, role: 'preliminary', plannedOn: meetingDate, meetingId };
  const deciding = { stationId: 'council', body: 'Stadtverordnetenversammlung', role: 'decision' };
  await send(`${paper}/consultation`, { stations: [station, deciding] }, '2023-11-02');
  await send(
    '/meetings',
    { meetingId, body, date: meetingDate, startsAt: '14:00', visibility: 'nonPublic' },
    '2024-01-02',
  );
  const entry = { agendaItemId: 'a', section: 'I', number: '1', visibility: 'nonPublic', title: 'Brücke' };
  await send(`/meetings/${meetingId}/agenda`, { ...entry, paper: '23-V-66-0091' }, '2024-01-02');
  await send(`/meetings/${meetingId}/invitation`, {}, '2024-01-08');
  const attendance = Array.from({ length: 9 }, (_, index) => ({ memberId: `m-${index + 1}`, faction: 'Fraktion A' }));
  await send(`/meetings/${meetingId}/opening`, { attendance });
  await send(`${paper}/amendments`, keep('1'), '2023-11-03');
  await send(`${paper}/amendments/antrag-1/votes`, { body, meetingDate, meetingId, vote });
  await send(`${paper}/amendments`, keep('2'), '2023-11-03');
  const parts = [{ operations: [0], vote }];
  await send(`${paper}/amendments/antrag-2/part-votes`, { body, meetingDate, meetingId, parts });
  await send(`${paper}/item-votes`, { body, meetingDate, meetingId, itemIds: ['i3'], vote });
  const recommendation = { body, date: meetingDate, protocolNumber: '0001', wordedBy: 'III/20' };
  const last = await send(`${paper}/recommendations`, { recommendation, advice: 'asFiled', vote, meetingId });
  return last.body.position;
};

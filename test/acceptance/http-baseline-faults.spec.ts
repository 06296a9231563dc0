import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { baselineHeading, faultyBaselines } from '../support/faulty-baselines.ts';
import type { Answer, Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';

let api: RunningApi;
let office: Person;

const importing = (raw: string | Uint8Array<ArrayBuffer>, headers = {}): Promise<Answer> =>
  office.send('/budget/plans/haushalt-2024/baseline?occurredOn=2024-01-15&source=entwurf.csv&unit=euro', {
    method: 'POST',
    raw,
    headers: { 'content-type': 'text/csv', 'idempotency-key': randomUUID(), ...headers },
  });

beforeAll(async () => {
  api = await startApi({ projections: false });
  office = await api.signedIn('buero');
  const body = { planId: 'haushalt-2024', title: 'Haushaltsplan 2024/25', fiscalYears: [2024, 2025] };
  expect((await office.order('/budget/plans', { occurredOn: '2024-01-15', ...body })).status).toBe(201);
}, 60_000);
afterAll(() => api.stop());

describe('a baseline over HTTP that is wrong somewhere', () => {
  it.each(faultyBaselines)('is refused with $what at line $line, and nothing is written', async (faulty) => {
    const { bytes, code, line, column } = faulty;
    const before = await api.store.head();
    const answer = await importing(bytes);
    expect(await api.store.head()).toBe(before);
    const { body } = answer;
    expect([answer.status, body.code === 'BASELINE_UNREADABLE' ? body.facts['because'] : body.code]).toEqual([
      422,
      code,
    ]);
    expect(body.facts).toMatchObject({ row: line, column });
    const place = column === null ? `Zeile ${line}.` : `Zeile ${line}, Spalte „${column}“.`;
    expect(body.detail.endsWith(place)).toBe(true);
  });

  it('says the place in English too', async () => {
    const { body } = await importing(`${baselineHeading}\nsach;2024;Aufwand;15;Sachkosten;7 T€`, {
      'accept-language': 'en',
    });
    expect(body.detail).toMatch(/Line 2, column “Betrag”\.$/);
  });

  it('is taken as soon as it is right, with a mark at its beginning or without', async () => {
    const answer = await importing(`\uFEFF${baselineHeading}\nsach;2024;Aufwand;15;"Sach-\nkosten";1.000,00 €`);
    expect(answer.status).toBe(201);
  });
});

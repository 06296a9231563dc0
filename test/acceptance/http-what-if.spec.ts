import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WhatIfAnswer } from '#audit';
import { choices, recordContestedPaper, wrongChoices } from '../support/contested-paper.ts';
import type { RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';

let api: RunningApi;

const asking = (names: readonly string[]) =>
  api.nobody.ask(`/resolutions/23-v-15-7/budget/what-if?${names.map((name) => `adopt=${name}`).join('&')}`);

beforeAll(async () => {
  api = await startApi();
  await recordContestedPaper(api.commands);
}, 60_000);
afterAll(() => api.stop());

describe('asking over HTTP what would be if these were adopted', () => {
  it.each(choices)('tells of $names what goes together and what does not', async ({ names, approved, conflicts }) => {
    const before = await api.store.head();
    const { status, body } = await asking(names);
    expect(status).toBe(200);
    const { now, then, difference, conflicts: found } = body as unknown as WhatIfAnswer;
    expect(found).toEqual(conflicts);
    const sum = ({ amounts }: WhatIfAnswer['then'], of: string) =>
      amounts.reduce((total, amount) => total + (amount.status === of ? amount.amountCents : 0), 0);
    expect([sum(now, 'proposed'), sum(then, 'approved')]).toEqual([140_00, approved]);
    expect([sum(difference, 'proposed'), sum(difference, 'approved')]).toEqual([-140_00, approved]);
    expect(await api.store.head()).toBe(before);
  });

  it.each(wrongChoices)('refuses %j by name and place: %s', async (names, code, found, at) => {
    const { status, body } = await asking(names);
    expect([status, body.code, body.facts['found']]).toEqual([422, code, found]);
    expect(body).toMatchObject({ errors: [{ pointer: `/adopt/${at}` }] });
  });
});

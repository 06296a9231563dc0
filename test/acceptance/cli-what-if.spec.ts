import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { WhatIfAnswer } from '#audit';
import { createCommandGateway } from '#commands';
import { systemClock } from '#platform';

import type { OpenedPostgresStore } from '../contracts/event-store/open-postgres-store.ts';
import { openPostgresStore } from '../contracts/event-store/open-postgres-store.ts';
import type { CommandLine, Printed } from '../support/command-line.ts';
import { commandLine } from '../support/command-line.ts';
import { choices, recordContestedPaper, wrongChoices } from '../support/contested-paper.ts';

let opened: OpenedPostgresStore;
let cli: CommandLine;

const asking = (names: readonly string[], ...more: readonly string[]): Promise<Printed> =>
  cli('budget', 'what-if', '23-V-15-0007', '--adopt', ...names, ...more);

beforeAll(async () => {
  opened = await openPostgresStore();
  cli = commandLine(opened.connectionString);
  await recordContestedPaper(createCommandGateway({ store: opened.store, clock: systemClock() }));
}, 60_000);
afterAll(() => opened.close());

describe('asking on the command line what would be if these were adopted', () => {
  it.each(choices)('tells of $names what goes together and what does not', async ({ names, approved, conflicts }) => {
    const before = await opened.store.head();
    const { stdout } = await asking(names, '--json');
    const answer = JSON.parse(stdout) as WhatIfAnswer;
    expect(answer.conflicts).toEqual(conflicts);
    const cents = answer.then.amounts
      .filter(({ status }) => status === 'approved')
      .map(({ amountCents }) => amountCents);
    expect(cents.reduce((sum, each) => sum + each, 0)).toBe(approved);
    expect(await opened.store.head()).toBe(before);
  });

  it('says conflicts in words', async () => {
    const { stdout } = await asking(['A', 'C']);
    expect(stdout).toContain('A und C schließen einander aus; gerechnet ist nur das erste – bei Ziffer 2.1');
  });

  it.each(wrongChoices)('refuses %j by name: %s', async (names, code, found) => {
    const { code: exit, stdout, stderr } = await asking(names, '--json');
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toContain(code);
    expect(stderr).toContain(JSON.stringify(found));
  });
});

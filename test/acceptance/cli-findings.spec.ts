import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { CommandLine } from '../support/command-line.ts';
import { commandLine } from '../support/command-line.ts';
import type { FreshDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';

interface PrintedFinding {
  readonly code: string;
  readonly severity: string;
  readonly place: string;
  readonly message: string;
  readonly settled: object | null;
}

let database: FreshDatabase;
let run: CommandLine;

const findings = async (...args: readonly string[]): Promise<readonly PrintedFinding[]> =>
  JSON.parse((await run('findings', ...args, '--json')).stdout) as readonly PrintedFinding[];

beforeAll(async () => {
  database = await freshDatabase();
  run = commandLine(database.connectionString);
  expect(await run('sample')).toMatchObject({ code: 0 });
}, 60_000);

afterAll(() => database.drop());

describe('asking for the findings of a paper on the command line', () => {
  it('gives exactly the one of the report back, in any spelling of its number', async () => {
    const found = await findings('22-V-15-0003');
    expect(found.map((finding) => Object.keys(finding))).toEqual([['code', 'severity', 'place', 'message', 'settled']]);
    expect(found).toMatchObject([
      { code: 'RESOLUTION_DATE_CONFLICT', severity: 'error', place: 'head', settled: null },
    ]);
    expect(found[0]?.message).toContain('23.03.2021');
    expect(found[0]?.message).toContain('23.02.2021');
    expect(await findings('22', 'V', '15', '3')).toEqual(found);
  });

  it('prints a page for people', async () => {
    const { stdout } = await run('findings', '22-V-15-0003');
    expect(stdout).toContain('Befunde zur Vorlage 22-V-15-0003');
    expect(stdout).toMatch(/^Kopf +Fehler: Beschluss Nr\. 0197/m);
    expect((await run('findings', '23-V-15-0007')).stdout).toContain('Dezernat IV/15');
  });

  it('can be asked for an earlier day', async () => {
    expect(await findings('20-V-06-020')).toMatchObject([{ code: 'CITED_WITH_OTHER_DATE', severity: 'note' }]);
    expect(await findings('20-V-06-020', '--as-of', '2021-12-31')).toEqual([]);
  });

  it('refuses a paper nobody knows and a day that does not exist, and prints nothing', async () => {
    const unknown = await run('findings', '99-V-99-9999', '--json');
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('99-V-99-9999');
    expect(await run('findings', '22-V-15-0003', '--as-of', '2022-02-30')).toMatchObject({ code: 1, stdout: '' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { CommandLine } from '../support/command-line.ts';
import { commandLine } from '../support/command-line.ts';
import type { FreshDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';

interface Amount {
  readonly year?: number;
  readonly costObject: string;
  readonly kind: string;
  readonly status: string;
  readonly amountCents: number;
}

interface State {
  readonly year: number | null;
  readonly amounts: readonly Amount[];
  readonly posts: readonly { readonly fteHundredths: number }[];
}

let database: FreshDatabase;
let cli: CommandLine;

const run: CommandLine = (...args) => cli('budget', ...args);

const asked = async <Answer>(...args: readonly string[]): Promise<Answer & { readonly position: string }> => {
  const { stdout } = await run(...args, '--json');
  return JSON.parse(stdout) as Answer & { readonly position: string };
};

beforeAll(async () => {
  database = await freshDatabase();
  cli = commandLine(database.connectionString);
  expect(await cli('sample')).toMatchObject({ code: 0 });
}, 60_000);

afterAll(() => database.drop());

describe('asking for money and posts on the command line', () => {
  it('gives the state of a year', async () => {
    const state = await asked<State>('state', '--year', '2024', '--as-of', '2023-12-20');
    expect(Object.keys(state)).toEqual(['year', 'asOf', 'knownAt', 'position', 'amounts', 'posts']);
    expect(state.position).toMatch(/^\d+$/);
    expect(state.amounts).toContainEqual({
      ...{ costObject: 'Dezernat II/15', kind: 'operating', status: 'approved', amountCents: 10_000_000 },
    });
    const approved = state.amounts.filter(({ status }) => status === 'approved');
    expect(approved.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(15_434_000);
  });

  it('gives the sheet of a paper whose number holds a slash', async () => {
    const sheet = await asked<{ readonly totals: unknown; readonly findings: readonly object[] }>('sheet', '201/21');
    expect(Object.keys(sheet)).toEqual([
      ...['paper', 'asOf', 'knownAt', 'position', 'lines', 'totals', 'posts', 'postTotals', 'findings'],
    ]);
    expect(sheet.totals).toContainEqual({
      group: 'all',
      years: [2021, 2022, 2023, 2024, 2025],
      amountCents: 1_169_800_000,
    });
    expect(sheet.findings).toMatchObject([{ declared: 683_500_000, computed: 611_400_000 }]);
  });

  it.each([['GRDrs 236/2023'], ['grdrs-236-2023'], ['GRDrs', '236/2023']])(
    'gives the packages of %s %s',
    async (...number) => {
      const answer = await asked<{ readonly packages: readonly { readonly label: string }[] }>('packages', ...number);
      expect(answer.packages.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
    },
  );

  it('says what would be, and records nothing', async () => {
    const question = ['what-if', 'GRDrs 236/2023', '--adopt', '4', '5'];
    const answer = await asked<{ now: State; then: State; difference: State; conflicts: unknown }>(...question);
    expect(answer.conflicts).toEqual([]);
    expect(answer.difference.amounts).toContainEqual({
      year: 2024,
      ...{ costObject: 'Referat AKR', kind: 'operatingOrCapital', status: 'approved', amountCents: 4_448_500_000 },
    });
    expect((await asked<State>(...question)).position).toBe(answer.position);
  });

  it('knows nothing on a day before, and nothing at a moment before', async () => {
    expect(await asked<State>('state', '--year', '2024', '--as-of', '2021-01-01')).toMatchObject({
      amounts: [],
      posts: [],
    });
    expect(await run('state', '--year', '2024', '--known-at', '2023-12-31')).toMatchObject({ code: 1, stdout: '' });
  });

  it.each([
    [['state', '--year', '2024'], /^Dezernat II\/15 +konsumtiv +beschlossen +100\.000,00 €$/m],
    [
      ['sheet', '201/21'],
      /^Ziffer 3\.1: all 2022, 2023: .+ausgewiesen 6\.835\.000,00 € .+, berechnet 6\.114\.000,00 €$/m,
    ],
    [['packages', 'GRDrs 236/2023'], /^Antrag 4284\/2023: aufgeführt und nirgends beantwortet$/m],
    [['what-if', 'GRDrs 236/2023', '--adopt', '2', '3'], /^2 und 3 überschneiden sich in unbekanntem Umfang/m],
  ])('prints a page for people with %j', async (args, line) => {
    const { code, stdout } = await run(...args);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
    expect(stdout).toMatch(/^Stand vom \d\d\.\d\d\.\d{4} \(bekannt am .+, Position \d+\)$/m);
  });

  it('tells people by the clocks of the city when something was known, and machines in UTC', async () => {
    const moment = ['--known-at', '2100-07-01T12:30:00.000Z'];
    expect((await run('packages', 'GR Drs. 236/2023', ...moment)).stdout).toContain(
      'bekannt am 01.07.2100, 14:30:00 Uhr',
    );
    expect(await asked('packages', 'GRDrs 236/2023', ...moment)).toMatchObject({ knownAt: '2100-07-01T12:30:00.000Z' });
  });

  it.each([
    [['plan', 'haushalt-2099'], 'There were haushalt-2022.'],
    [['what-if', 'GRDrs 236/2023', '--adopt', '9'], 'Found 9, expected 1, 2, 3, 4, 5.'],
    [['what-if', '201/21', '--adopt', '4'], 'The paper has been decided'],
    [['sheet', '999/21'], 'Paper "999/21" did not exist'],
    [['packages', '999/21'], 'Paper "999/21" did not exist'],
    [['what-if', '999/21', '--adopt', '4'], 'Paper "999/21" did not exist'],
    [['what-if', 'GRDrs 236/2023', '--adopt', '9'], 'CHOICE_UNKNOWN {"found":"9","expected":["1","2"'],
    [['what-if', 'GRDrs 236/2023', '--adopt', '4', '--adopt', '4'], 'CHOICE_REPEATED {"found":"4"}'],
    [['what-if', '201/21', '--adopt', '4'], 'RESOLUTION_ALREADY_DECIDED'],
    [['what-if', 'GRDrs 236/2023', '--adopt', '4', '--year', '2031'], 'found 2031, expected 2024, 2025'],
    [['state', '--year', '2031'], 'Year outside the plan: found 2031, expected 2021'],
    [['state', '--year', 'MMXXIV'], '--year: found "MMXXIV", expected'],
    [['state'], "required option '--year <year>' not specified"],
    [['state', '--year', '2024', '--as-of', '2023-02-30'], '--as-of: found "2023-02-30"'],
  ])('refuses %j and says why', async (args, message) => {
    const { code, stdout, stderr } = await run(...args, '--json');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});

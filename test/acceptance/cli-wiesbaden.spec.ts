import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { CommandLine } from '../support/command-line.ts';
import { commandLine } from '../support/command-line.ts';
import type { FreshDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';

interface ReplayObject {
  readonly status: string;
  readonly position: string;
  readonly resolution: unknown;
  readonly items: readonly { readonly label: string; readonly state: string; readonly text: string }[];
  readonly budget: readonly unknown[];
  readonly posts: unknown;
  readonly forwardings: readonly { readonly recipient: string; readonly purpose: string; readonly items: string[] }[];
}

let database: FreshDatabase;
let run: CommandLine;

const replayed = async (...options: readonly string[]): Promise<ReplayObject> => {
  const { stdout } = await run('replay', '23-V-15-0007', '--json', ...options);
  return JSON.parse(stdout) as ReplayObject;
};

const labelsIn = ({ items }: ReplayObject, state: string): readonly string[] =>
  items.filter((item) => item.state === state).map(({ label }) => label);

beforeAll(async () => {
  database = await freshDatabase();
  run = commandLine(database.connectionString);
  expect((await run('sample')).code).toBe(0);
}, 60_000);

afterAll(() => database.drop());

describe('replaying resolution 0487 from the command line', () => {
  it('prints one JSON object with the figures of the resolution', async () => {
    const decided = await replayed('--as-of', '2023-12-20');
    expect(Object.keys(decided)).toEqual([
      ...['paper', 'title', 'status', 'asOf', 'knownAt', 'position', 'resolution', 'items', 'budget', 'posts'],
      'forwardings',
    ]);
    expect(decided.resolution).toEqual({ number: '0487', body: 'Stadtverordnetenversammlung', date: '2023-12-20' });
    expect(labelsIn(decided, 'struck')).toHaveLength(9);
    expect(labelsIn(decided, 'changed')).toEqual(['2.2', '2.3', '2.4', '2.7', '2.12']);
    expect(labelsIn(decided, 'unchanged')).toEqual(['2.11']);
    expect(labelsIn(decided, 'inserted')).toEqual(['2.14']);
    expect(decided.budget).toContainEqual({ year: 2024, status: 'approved', amountCents: 15_434_000 });
    expect(decided.budget).toContainEqual({ year: 2024, status: 'releasedInAdvance', amountCents: 15_434_000 });
    expect(decided.posts).toEqual({ neededFteHundredths: 200, netNewFteHundredths: 0 });
    expect(decided.forwardings.map(({ recipient, purpose }) => `${recipient} ${purpose}`)).toEqual([
      'Magistrat forAction',
      'Dezernat II forAction',
      'Dezernat III forInformation',
    ]);
  });

  it('finds the paper in every spelling of its number', async () => {
    const { stdout } = await run('replay', '23-v-15-7', '--json', '--as-of', '2023-12-20');
    expect(JSON.parse(stdout)).toMatchObject({ paper: '23-V-15-0007', status: 'forwarded' });
  });

  it('shows the text as filed on the day before', async () => {
    const filed = await replayed('--as-of', '2023-12-19');
    expect(new Set(filed.items.map(({ state }) => state))).toEqual(new Set(['asFiled']));
    expect(filed).toMatchObject({ status: 'submitted', resolution: null, forwardings: [] });
  });

  it('knows nothing at a moment before anything was recorded', async () => {
    const { code, stdout, stderr } = await run('replay', '23-V-15-0007', '--json', '--known-at', '2023-12-31');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('did not exist');
  });

  it('prints a page for people without --json', async () => {
    const { stdout } = await run('replay', '23-V-15-0007', '--as-of', '2023-12-20');
    expect(stdout).toMatch(/^2\.5 +gestrichen$/m);
    expect(stdout).toMatch(/^2\.14 +\[neu\] /m);
    expect(stdout).toMatch(/^2024 +beschlossen +154\.340,00 €$/m);
    expect(stdout).toContain('Dezernat III    zur Kenntnisnahme: 2.3, 2.4, 2.7, 2.12');
  });

  it.each([
    [['--as-of', '2023-02-30'], '--as-of: found "2023-02-30"'],
    [['--as-of', 'gestern'], '--as-of: found "gestern"'],
    [['--known-at', '20.12.2023'], '--known-at: found "20.12.2023"'],
  ])('refuses %j and says what it expected', async (options, message) => {
    const { code, stdout, stderr } = await run('replay', '23-V-15-0007', '--json', ...options);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('expected');
  });

  it('adds nothing when the sample city is loaded again', async () => {
    const before = await replayed('--as-of', '2023-12-20');
    expect((await run('sample')).code).toBe(0);
    expect((await replayed('--as-of', '2023-12-20')).position).toBe(before.position);
  });
});

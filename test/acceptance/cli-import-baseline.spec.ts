import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createCommandGateway } from '#commands';
import { commandId, isoDate } from '#kernel';
import { systemClock } from '#platform';

import type { OpenedPostgresStore } from '../contracts/event-store/open-postgres-store.ts';
import { openPostgresStore } from '../contracts/event-store/open-postgres-store.ts';
import type { CommandLine, Printed } from '../support/command-line.ts';
import { commandLine } from '../support/command-line.ts';
import { baselineHeading, faultyBaselines } from '../support/faulty-baselines.ts';

const terms = ['--unit', 'euro', '--signs', 'unsigned'];
const good = `${baselineHeading}\nsach;2024;Aufwand;15;Sachkosten;1.000,00\nst;2025;Stellen;15;Stelle;2,50`;
/** Of the reading, of the encoding and of the council: what else is wrong is read as over HTTP. */
const faults = faultyBaselines.filter(({ what }) =>
  ['TEUR', 'Latin-1', 'a year outside the plan', 'nothing but its heading'].includes(what),
);

let opened: OpenedPostgresStore;
let cli: CommandLine;
let folder: string;

const run: CommandLine = (...args) => cli('budget', ...args);

const importing = async (bytes: string | Uint8Array, ...options: readonly string[]): Promise<Printed> => {
  const path = join(folder, 'entwurf.csv');
  await writeFile(path, bytes);
  return run('import-baseline', 'haushalt-2024', path, ...terms, ...options);
};

beforeAll(async () => {
  opened = await openPostgresStore();
  cli = commandLine(opened.connectionString);
  folder = await mkdtemp(join(tmpdir(), 'beschlusswerk-baseline-'));
  const id = randomUUID();
  await createCommandGateway({ store: opened.store, clock: systemClock() }).execute(
    {
      type: 'EstablishBudgetPlan',
      occurredOn: isoDate('2024-01-15'),
      data: { planId: 'haushalt-2024', title: 'Haushaltsplan 2024/25', fiscalYears: [2024, 2025], planYears: [] },
    },
    {
      ...{ commandId: commandId(id), actor: { id: 'office', role: 'council-office' }, mandate: null, reason: null },
      ...{ correlationId: id, causationId: null, expectedRevision: null },
    },
  );
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
  await opened.close();
});

describe('importing a baseline on the command line', () => {
  it.each(faults)('refuses $what at line $line, and writes nothing', async ({ bytes, code, line, column }) => {
    const before = await opened.store.head();
    const printed = await importing(bytes);
    expect(await opened.store.head()).toBe(before);
    const place = column === null ? `Line ${line}: ` : `Line ${line}, column ${column}: `;
    expect([printed.code, printed.stdout]).toEqual([1, '']);
    expect(printed.stderr.startsWith(`${code}: ${place}found `)).toBe(true);
  });

  it('checks a file against the plan without recording anything', async () => {
    const before = await opened.store.head();
    const stdout = 'Ansätze: 1, Einträge des Stellenplans: 1; geprüft, nichts aufgezeichnet.\n';
    expect(await importing(good, '--preview')).toMatchObject({ code: 0, stdout });
    const outside = `${good}\nneu;2026;Aufwand;15;Neu;1`;
    const stderr = 'YEAR_OUTSIDE_PLAN: Line 4, column Jahr: found 2026, expected [2024,2025].\n';
    expect(await importing(outside, '--preview')).toMatchObject({ code: 1, stderr });
    expect(await opened.store.head()).toBe(before);
  });

  it('refuses a file that is not there, a unit nobody knows and a day that does not exist', async () => {
    expect((await run('import-baseline', 'haushalt-2024', join(folder, 'x.csv'), ...terms)).stderr).toMatch(
      /x\.csv: found no such file, expected a CSV file\.\n$/,
    );
    const unit = await run('import-baseline', 'haushalt-2024', 'x', '--unit', 'dollar', '--signs', 'unsigned');
    expect(unit).toMatchObject({ code: 1, stderr: '--unit: found "dollar", expected one of euro, thousandEuro.\n' });
    expect((await importing(good, '--on', '2024-02-30')).stderr).toMatch(/^--on: found "2024-02-30"/);
    expect((await run('import-baseline', 'Haushalt 9', join(folder, 'entwurf.csv'), ...terms)).stderr).toMatch(
      /^PLAN_UNKNOWN: \{"found":"Haushalt 9"\}/,
    );
  });

  it('records the whole file once, for its day, and shows it in the plan', async () => {
    const day = ['--on', '2024-01-20'];
    const stdout = 'Ansätze: 1, Einträge des Stellenplans: 1; eingelesen.\n';
    expect(await importing(good, ...day)).toMatchObject({ code: 0, stdout });
    const head = await opened.store.head();
    expect(await importing(good, ...day)).toMatchObject({ code: 0, stdout });
    expect((await importing(good, '--on', '2024-01-21')).stderr).toMatch(/^BASELINE_ALREADY_IMPORTED/);
    expect(await opened.store.head()).toBe(head);
    const shown = await run('plan', 'haushalt-2024', '--as-of', '2024-01-20', '--json');
    expect(JSON.parse(shown.stdout)).toMatchObject({ lines: [{ lineId: 'sach', amountCents: 100_000 }] });
  });
});

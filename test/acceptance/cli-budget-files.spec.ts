import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { CommandLine } from '../support/command-line.ts';
import { commandLine } from '../support/command-line.ts';
import type { FreshDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { readCsv } from '../support/read-csv.ts';
import { readXlsx } from '../support/read-xlsx.ts';

let database: FreshDatabase;
let run: CommandLine;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'beschlusswerk-tables-'));
  database = await freshDatabase();
  run = commandLine(database.connectionString);
  expect(await run('sample')).toMatchObject({ code: 0 });
}, 60_000);

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

describe('taking tables away on the command line', () => {
  it('writes the totals of 201/21 as CSV for a German spreadsheet', async () => {
    const question = ['budget', 'sheet', '201/21', '--csv', '--table', 'totals', '--decimal', 'comma', '--bom'];
    const { code, stdout } = await run(...question);
    expect(code).toBe(0);
    expect(stdout.startsWith('\uFEFF')).toBe(true);
    const records = readCsv(stdout);
    expect(records[0]).toEqual(['Überschrift', 'Jahre', 'Betrag in Euro']);
    expect(records).toContainEqual(['programme', '2022 2023', '4206000,00']);
    expect(records).toContainEqual(['all', '2021 2022 2023 2024 2025', '11698000,00']);
    expect(records.at(-1)?.[0]).toMatch(/^Stand vom \d{4}-\d\d-\d\d, bekannt am .+, Position \d+$/);
  });

  it.each([
    [
      ['state', '--year', '2024'],
      ['Jahr', 'Stand', 'Haushaltsstelle', 'Art', 'Betrag in Euro'],
    ],
    [
      ['packages', 'GRDrs 236/2023', '--language', 'en'],
      ['Package', 'Title', 'Kind', 'complements package', 'Status'],
    ],
    [
      ['what-if', 'GRDrs 236/2023', '--adopt', '4'],
      ['Spalte', 'Jahr', 'Stand', 'Haushaltsstelle', 'Art'],
    ],
    [
      ['ledger', '23-V-15-7'],
      ['Tag', 'Art', 'Jahr', 'Amt', 'Haushaltsstelle'],
    ],
    [
      ['posts', '--on', '2022-09-01'],
      ['am', 'Amt', 'laut Plan (VZÄ)', 'durch Beschlüsse (VZÄ)', 'zusammen (VZÄ)'],
    ],
    [
      ['plan', 'haushalt-2022'],
      ['Ansatz', 'Jahr', 'Bezeichnung', 'Richtung', 'Art'],
    ],
  ])('writes what %j asks for with the headings %j', async (question, headings) => {
    const { stdout } = await run('budget', ...question, '--csv');
    expect(readCsv(stdout)[0]?.slice(0, 5)).toEqual(headings);
  });

  it('writes a workbook with the same figures and prints nothing', async () => {
    const path = join(folder, 'pakete.xlsx');
    expect(await run('budget', 'packages', 'GRDrs 236/2023', '--xlsx', path)).toMatchObject({ code: 0, stdout: '' });
    const [packages, , , findings] = readXlsx(readFileSync(path));
    expect(packages?.name).toBe('Pakete');
    expect(packages?.rows.map((row) => row.slice(5, 7))).toContainEqual([41_291_000, 48_471_000]);
    expect(findings?.rows.map((row) => row.slice(2))).toContainEqual([43.75, 42.75]);
  });

  it.each([
    [['--csv', '--table', 'secrets'], '--table: found "secrets", expected one of lines, totals'],
    [['--table', 'totals'], '--table: found without --csv, expected with it.'],
    [['--language', 'en'], '--language: found without a file'],
    [['--csv', '--json'], "'--csv' cannot be used with option '--json'"],
    [['--csv', '--decimal', 'dot'], 'Allowed choices are point, comma.'],
    [['--xlsx', '/nowhere/at/all.xlsx'], '--xlsx /nowhere/at/all.xlsx: ENOENT'],
  ])('refuses %j and says why', async (options, message) => {
    const { code, stdout, stderr } = await run('budget', 'sheet', '201/21', ...options);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});

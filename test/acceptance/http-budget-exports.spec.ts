import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { councilEventTypes } from '#council/events';
import { loadSampleCity } from '../../apps/cli/src/sample/load-sample-city.ts';
import type { RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { readCsv } from '../support/read-csv.ts';
import type { XlsxSheet } from '../support/read-xlsx.ts';
import { readXlsx } from '../support/read-xlsx.ts';

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let api: RunningApi;
let position = '0';

beforeAll(async () => {
  api = await startApi();
  await loadSampleCity({ execute: (command, context) => api.commands.execute(command, context) });
  position = String(await api.store.head());
  await api.nobody.ask(`/budget/state?after=${position}`);
}, 60_000);
afterAll(() => api.stop());

interface CsvTable {
  readonly headings: readonly string[];
  /** By heading. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly note: string;
}

const table = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<CsvTable> => {
  const { status, body } = await api.nobody.send(path, { headers });
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`);
  const [headings = [], ...records] = readCsv(body as unknown as string);
  const rows = records
    .slice(0, -1)
    .map((record) => Object.fromEntries(headings.map((heading, at) => [heading, record[at] ?? ''])));
  return { headings, rows, note: records.at(-1)?.[0] ?? '' };
};

const workbook = async (path: string): Promise<readonly XlsxSheet[]> => {
  const answer = await fetch(`${api.url}/api${path}`, { headers: { accept: XLSX } });
  expect(answer.headers.get('content-type')).toBe(XLSX);
  return readXlsx(new Uint8Array(await answer.arrayBuffer()));
};

const sheet = (sheets: readonly XlsxSheet[], name: string): XlsxSheet['rows'] =>
  sheets.find((each) => each.name === name)?.rows ?? [];

const sumOf = (rows: CsvTable['rows'], heading: string): number =>
  rows.reduce((sum, row) => sum + Math.round(Number(row[heading]) * 100), 0) / 100;

describe('the ledger taken away', () => {
  it('names for every movement of 23-V-15-0007 what caused it, in words', async () => {
    const { rows, note } = await table('/budget/ledger?paper=23-V-15-7&format=csv&asOf=2023-12-20');
    const granted = rows.filter((row) => row['nach Stand'] === 'beschlossen' && row['Betrag in Euro'] !== '');
    expect(sumOf(granted, 'Betrag in Euro')).toBe(154_340);
    expect(granted[0]).toMatchObject({
      Tag: '2023-12-20',
      Jahr: '2024',
      'Vorlagen-Nr.': '23-V-15-0007',
      Anlass: 'Beschluss gefasst',
      Gremium: 'Stadtverordnetenversammlung',
    });
    expect(granted[0]?.['Abstimmung']).toMatch(/^\d+ Ja, \d+ Nein, \d+ Enthaltungen$/);
    expect(note).toMatch(new RegExp(`^Stand vom 2023-12-20, bekannt am \\S+Z, Position ${position}$`));
  });

  it('leaves no code of ours in any column', async () => {
    const { rows } = await table('/budget/ledger?format=csv');
    const codes = new Set<string>([
      ...councilEventTypes,
      ...['operating', 'capital', 'personnel', 'operatingOrCapital', 'revenue', 'commitment', 'posts'],
      ...['proposed', 'recommended', 'approved', 'released', 'releasedInAdvance', 'blocked', 'lapsedByStrike'],
    ]);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.flatMap((row) => Object.values(row)).filter((field) => codes.has(field))).toEqual([]);
  });

  it('says of posts how they come about, from when, and whether they are filled early', async () => {
    const { rows } = await table('/budget/ledger?paper=201/21&kind=posts&status=approved&format=csv');
    const early = rows.filter((row) => row['vorgezogen'] === 'ja' && row['nach Stand'] === 'beschlossen');
    expect(sumOf(early, 'Stellen (VZÄ)')).toBe(8);
    expect(early[0]).toMatchObject({ Wie: 'geschaffen', 'in Kraft ab': '2022-01-01', 'künftig wegfallend': 'nein' });
  });

  it('has every movement in one file, however small a page is', async () => {
    const { body } = await api.nobody.ask('/budget/ledger?pageSize=1');
    const { rows } = await table('/budget/ledger?pageSize=1&format=csv');
    expect(rows).toHaveLength((body as unknown as { total: number }).total);
  });

  it('is a workbook whose figures add up to the 11 698 000 Euro of 201/21, personnel aside', async () => {
    const rows = sheet(await workbook('/budget/ledger?paper=201/21&asOf=2021-11-22'), 'Buchungen');
    const column = (name: string): number => rows[0]?.indexOf(name) ?? -1;
    const filed = rows.filter(
      (row) =>
        row[column('Anlass')] === 'Vorlage eingebracht' &&
        !['Personal', 'Verpflichtungsermächtigung'].includes(String(row[column('Art')])) &&
        row[column('nach Stand')] === 'vorgeschlagen',
    );
    const total = filed.reduce((sum, row) => sum + Number(row[column('Betrag in Euro')] ?? 0), 0);
    expect(total).toBe(11_698_000);
  });
});

describe('the establishment plan taken away', () => {
  it('has the posts of each department on the day, and names the day in every row', async () => {
    const { rows } = await table('/budget/posts?on=2022-09-01&format=csv&decimal=comma');
    expect(rows.find((row) => row['Amt'] === 'Fachbereich Digitalisierung und IT')).toMatchObject({
      am: '2022-09-01',
      Amt: 'Fachbereich Digitalisierung und IT',
      'laut Plan (VZÄ)': '6,50',
      'durch Beschlüsse (VZÄ)': expect.stringMatching(/^\d+,\d\d$/),
      'zusammen (VZÄ)': expect.stringMatching(/^\d+,\d\d$/),
      'davon künftig wegfallend (VZÄ)': '1,00',
      'dazu vorgezogen besetzt (VZÄ)': '0,00',
    });
    expect(rows.reduce((sum, row) => sum + Number(row['durch Beschlüsse (VZÄ)']?.replace(',', '.')), 0)).toBe(25.5);
    const byStatus = await table('/budget/posts?on=2022-09-01&format=csv&table=byStatus');
    expect(byStatus.rows).toContainEqual(expect.objectContaining({ Amt: 'DigIT', Stand: 'beschlossen' }));
  });
});

describe('a budget plan taken away', () => {
  it('says of each line what is drawn, blocked, released and left', async () => {
    const { rows, note } = await table('/budget/plans/haushalt-2022?format=csv&asOf=2022-06-01');
    expect(rows.find((row) => row['Ansatz'] === 'it-beschaffung-2022')).toMatchObject({
      Richtung: 'Aufwand',
      Art: 'Investition',
      'Ansatz in Euro': '260000.00',
      'gesperrt in Euro': '60000.00',
      'verfügbar in Euro': '200000.00',
    });
    expect(note).toMatch(/^Stand vom 2022-06-01, bekannt am/);
  });

  it('is a workbook with a sheet for everything that was done to it, in English when asked for', async () => {
    const sheets = await workbook('/budget/plans/haushalt-2022?language=en');
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Lines', 'Posts of the plan', 'Approvals', 'Releases', 'Blocking notes', 'Transfers', 'Draws', 'Moment'],
    ]);
    expect(sheet(sheets, 'Transfers')[1]?.slice(0, 3)).toEqual(['fortbildung-2022', 'it-betrieb-2022', 5000]);
    expect(sheet(sheets, 'Moment').at(-1)).toEqual(['position', position]);
  });

  it('is one row in the list of plans', async () => {
    const { rows } = await table('/budget/plans?format=csv');
    expect(rows).toEqual([expect.objectContaining({ Haushaltsplan: 'haushalt-2022', 'Genehmigt am': '2022-02-28' })]);
  });
});

describe('files that are asked for by the type that is accepted', () => {
  it('are CSV or a workbook; a browser and everybody else gets JSON', async () => {
    const { rows } = await table('/budget/state?year=2024&asOf=2023-12-20', { accept: CSV });
    expect(rows).toContainEqual(
      expect.objectContaining({ Haushaltsstelle: 'Dezernat II/15', 'Betrag in Euro': '100000.00' }),
    );
    const packages = sheet(await workbook('/resolutions/grdrs-236-2023/budget/packages'), 'Pakete');
    expect(packages[4]?.slice(5, 7)).toEqual([41_291_000, 48_471_000]);
    for (const accept of ['*/*', 'application/json, text/csv;q=0.5', 'text/html,*/*;q=0.8']) {
      const { headers } = await api.nobody.send('/budget/state', { headers: { accept } });
      expect(headers.get('content-type')).toContain('application/json');
      expect(headers.get('vary')).toContain('Accept');
    }
  });

  it('yield to the format in the address', async () => {
    const { headers } = await api.nobody.send('/budget/state?format=json', { headers: { accept: CSV } });
    expect(headers.get('content-type')).toContain('application/json');
  });
});

describe('every column of the older tables', () => {
  it('speaks German', async () => {
    const packages = await table('/resolutions/grdrs-236-2023/budget/packages?format=csv');
    expect(packages.rows.map((row) => [row['Art'], row['Stand']])).toContainEqual(['aufgezählt', 'offen']);
    const findings = await table('/resolutions/grdrs-236-2023/budget/packages?format=csv&table=findings');
    expect(findings.rows).toContainEqual({
      Auffälligkeit: 'Stellensumme weicht von den Teilen ab',
      Stelle: expect.stringContaining('5'),
      'ausgewiesen (Euro, VZÄ oder Anzahl)': '43.75',
      'berechnet (Euro, VZÄ oder Anzahl)': '42.75',
    });
    const register = await table('/resolutions?format=csv');
    expect(register.rows.map((row) => [row['Vorlagen-Nr.'], row['Stand'], row['Öffentlichkeit']])).toContainEqual([
      ...['23-V-15-0007', 'weitergeleitet', 'öffentlich'],
    ]);
    const conflicts = await table(
      '/resolutions/grdrs-236-2023/budget/what-if?adopt=2&adopt=3&format=csv&table=conflicts',
    );
    expect(conflicts.rows[0]?.['Konflikt']).toBe('Überschneidung unbekannt');
  });
});

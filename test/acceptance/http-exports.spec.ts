import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { offenburgScript } from '../../apps/cli/src/sample/offenburg/script.ts';
import { stuttgartScript } from '../../apps/cli/src/sample/stuttgart/script.ts';
import { wiesbadenScript } from '../../apps/cli/src/sample/wiesbaden/script.ts';
import type { Person, RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';
import { recordByHttp } from '../support/record-by-http.ts';

let api: RunningApi;
let office: Person;
let position = '0';

beforeAll(async () => {
  api = await startApi();
  office = await api.signedIn('buero');
  position = await recordByHttp(office, [...wiesbadenScript, ...offenburgScript, ...stuttgartScript]);
  await api.nobody.ask(`/budget/state?after=${position}`);
  await api.nobody.ask(`/resolutions?after=${position}`);
  await office.ask(`/inbox?after=${position}`);
}, 60_000);
afterAll(() => api.stop());

interface File {
  readonly type: string | null;
  readonly name: string | null;
  readonly records: readonly string[];
}

const fileFrom = async (path: string, person = api.nobody): Promise<File> => {
  const { status, headers, body } = await person.ask(path);
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`);
  return {
    type: headers.get('content-type'),
    name: headers.get('content-disposition'),
    records: (body as unknown as string).split('\r\n'),
  };
};

describe('tables taken away as CSV', () => {
  it('name the money of 2024 as of the decision, and in the last record the moment and the position', async () => {
    const { type, name, records } = await fileFrom('/budget/state?year=2024&asOf=2023-12-20&format=csv');
    expect(type).toBe('text/csv; charset=utf-8; header=present');
    expect(name).toBe('attachment; filename="budget-state-2023-12-20.csv"');
    expect(records[0]).toBe('Jahr,Stand,Haushaltsstelle,Art,Betrag in Euro');
    expect(records).toContain('2024,beschlossen,Dezernat II/15,Sachaufwand,100000.00');
    expect(records.at(-2)).toMatch(new RegExp(`^"Stand vom 2023-12-20, bekannt am .+, Position ${position}",,,,$`));
  });

  it('have the totals of 201/21 with a decimal comma and a byte order mark', async () => {
    const { records } = await fileFrom(
      '/resolutions/201-21/budget/sheet?format=csv&table=totals&decimal=comma&bom=true',
    );
    expect(records[0]).toBe('Überschrift,Jahre,Betrag in Euro');
    expect(records).toContain('all,2021 2022 2023 2024 2025,"11698000,00"');
    const bytes = await fetch(`${api.url}/api/resolutions?format=csv&bom=true`).then((answer) => answer.arrayBuffer());
    expect([...new Uint8Array(bytes).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('have the packages of GRDrs 236/2023, in English when asked for', async () => {
    const { records } = await fileFrom('/resolutions/grdrs-236-2023/budget/packages?format=csv&language=en');
    expect(records[0]).toMatch(/^Package,Title,Kind,complements package,Status,Money 2024,Money 2025,/);
    expect(records.find((record) => record.startsWith('4,'))).toBe(
      '4,Erstes Paket der Grünen,quantified,,open,41291000.00,48471000.00,179.00,1.00,180.00,10636000.00,16022000.00',
    );
    const measures = await fileFrom('/resolutions/grdrs-236-2023/budget/packages?format=csv&table=measures');
    expect(measures.records).toHaveLength(1 + 60 + 2);
  });

  it('have what would be, the register, the inbox and what amendments did', async () => {
    const whatIf = await fileFrom('/resolutions/grdrs-236-2023/budget/what-if?adopt=4&year=2024&format=csv');
    expect(whatIf.records).toContain('dann,2024,beschlossen,Referat AKR,Personal,10636000.00');
    const register = await fileFrom('/resolutions?format=csv&pageSize=1');
    expect(register.records.filter((record) => /^(201\/21|23-V-15-0007|GRDrs 236\/2023),/.test(record))).toHaveLength(
      3,
    );
    const inbox = await fileFrom('/inbox?state=all&format=csv', office);
    expect(inbox.records.filter((record) => record.includes(',0487,'))).toHaveLength(3);
    const steps = await fileFrom('/resolutions/23-v-15-7/budget/steps?format=csv');
    expect(steps.records.at(-3)).toBe('wie es steht,,,154340.00');
  });

  it('refuse a table there is none of, and nothing leaves that the reader may not see', async () => {
    const wrong = await api.nobody.ask('/budget/state?format=csv&table=secrets');
    expect(wrong).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID' } });
    expect(wrong.body.errors?.map(({ pointer }) => pointer)).toEqual(['/table']);
    expect((await api.nobody.ask('/inbox?format=csv')).status).toBe(401);
    expect((await api.nobody.ask('/resolutions/24-v-9-9/budget/sheet?format=csv')).status).toBe(404);
  });
});

describe('tables taken away as a workbook', () => {
  it('have a sheet for each table, figures as figures, and the moment', async () => {
    const answer = await fetch(`${api.url}/api/resolutions/201-21/budget/sheet?format=xlsx&asOf=2021-11-22`);
    expect(answer.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const read = (name: string): string =>
      Object.entries(files)
        .filter(([path]) => path.endsWith(name))
        .map(([, bytes]) => strFromU8(bytes))
        .join('');
    const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Zeilen', 'Summen', 'Stellen', 'Stellensummen', 'Auffälligkeiten', 'Stand']);
    expect(read('sheet2.xml')).toContain('<v>11698000</v>');
    expect(read('sharedStrings.xml')).toContain(`>${position}<`);
  });
});

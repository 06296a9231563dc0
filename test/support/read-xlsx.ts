import { strFromU8, unzipSync } from 'fflate';

/** A cell as the sheet has it: text, a figure (a day is the count of days since 1899-12-30), or nothing. */
export type XlsxCell = string | number | null;

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly XlsxCell[])[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (xml: string): string =>
  xml.replaceAll(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string | undefined) =>
    code === undefined ? (entities[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );

/** "A" is 0, "AA" is 26. */
const columnOf = (reference: string): number =>
  Array.from(/^[A-Z]+/.exec(reference)?.[0] ?? '').reduce(
    (column, letter) => column * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

const cellOf = (attributes: string, inner: string, texts: readonly string[]): XlsxCell => {
  const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
  if (value === undefined) return null;
  return /t="s"/.test(attributes) ? (texts[Number(value)] ?? null) : Number(value);
};

const rowsOf = (sheet: string, texts: readonly string[]): XlsxSheet['rows'] =>
  [...sheet.matchAll(/<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells: XlsxCell[] = [];
    for (const [, attributes = '', inner = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      cells[columnOf(/r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? 'A1')] = cellOf(attributes, inner, texts);
    }
    return Array.from(cells, (cell) => cell ?? null);
  });

/** The sheets of a workbook by ECMA-376, read from its parts by one who knows nothing of our writer. */
export const readXlsx = (bytes: Uint8Array): readonly XlsxSheet[] => {
  const parts = unzipSync(bytes);
  const part = (path: string): string => {
    const found = parts[path];
    if (found === undefined) throw new Error(`XLSX: found no ${path}, only ${Object.keys(parts).join(', ')}.`);
    return strFromU8(found);
  };
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, entry = '']) =>
    [...entry.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => unescaped(text)).join(''),
  );
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([relation]) => [
      /Id="([^"]+)"/.exec(relation)?.[1] ?? '',
      /Target="([^"]+)"/.exec(relation)?.[1] ?? '',
    ]),
  );
  return [...part('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([sheet]) => {
    const target = targets.get(/r:id="([^"]+)"/.exec(sheet)?.[1] ?? '') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return { name: unescaped(/name="([^"]+)"/.exec(sheet)?.[1] ?? ''), rows: rowsOf(part(path), texts) };
  });
};

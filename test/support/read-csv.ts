/**
 * RFC 4180 read by one who knows nothing of our writer: fields parted by commas, records ended by CRLF, quotes doubled
 * inside quoted fields. A byte order mark is taken off.
 */
export const readCsv = (file: string): readonly (readonly string[])[] => {
  const records: string[][] = [];
  let record: string[] = [];
  let at = file.startsWith('\uFEFF') ? 1 : 0;
  while (at < file.length) {
    const { field, end } = file[at] === '"' ? quotedField(file, at + 1) : plainField(file, at);
    record.push(field);
    if (file[end] === ',') {
      at = end + 1;
      if (at === file.length) record.push('');
    } else if (file.startsWith('\r\n', end)) {
      records.push(record);
      record = [];
      at = end + 2;
    } else {
      throw new Error(`CSV at ${end}: found ${JSON.stringify(file.slice(end, end + 10))}, expected a comma or CRLF.`);
    }
  }
  if (record.length > 0) throw new Error('CSV: the last record does not end.');
  return records;
};

interface Field {
  readonly field: string;
  /** Where the field has ended. */
  readonly end: number;
}

const plainField = (file: string, from: number): Field => {
  const found = /[",\r\n]/.exec(file.slice(from));
  const end = found === null ? file.length : from + found.index;
  return { field: file.slice(from, end), end };
};

const quotedField = (file: string, from: number): Field => {
  let field = '';
  let at = from;
  for (;;) {
    const quote = file.indexOf('"', at);
    if (quote < 0) throw new Error(`CSV at ${from}: a quote is not closed.`);
    field += file.slice(at, quote);
    if (file[quote + 1] !== '"') return { field, end: quote + 1 };
    field += '"';
    at = quote + 2;
  }
};

/**
 * What somebody typed, by field. A field is named like its place in the order, with dots: `items.0.label` is `/items/0/label`.
 * Kept as typed, so that a form shown again has lost nothing.
 */
export type Typed = Readonly<Record<string, string>>;

/** Files are left out. */
export const typedIn = (form: FormData): Typed =>
  Object.fromEntries([...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/** Without the blanks around it; empty where the field is missing. */
export const textAt = (typed: Typed, name: string): string => (typed[name] ?? '').replaceAll('\r\n', '\n').trim();

/** Null where nothing was typed. */
export const textOrNull = (typed: Typed, name: string): string | null => {
  const text = textAt(typed, name);
  return text === '' ? null : text;
};

/** The numbers of the rows below a name, as they follow each other on the page: 0 and 2 for `items.0.…` and `items.2.…`. */
export const rowsAt = (typed: Typed, name: string): readonly number[] => {
  const found = new Set<number>();
  for (const key of Object.keys(typed)) {
    if (!key.startsWith(`${name}.`)) continue;
    const [row = ''] = key.slice(name.length + 1).split('.');
    if (/^\d{1,5}$/.test(row)) found.add(Number(row));
  }
  return [...found].sort((one, other) => one - other);
};

/** One row, its fields named from it on. */
export const rowAt = (typed: Typed, name: string): Typed => {
  const prefix = `${name}.`;
  return Object.fromEntries(
    Object.entries(typed).flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [])),
  );
};

/** The form with other rows below a name, numbered anew from 0. */
export const withRows = (typed: Typed, name: string, rows: readonly Typed[]): Typed => ({
  ...Object.fromEntries(Object.entries(typed).filter(([key]) => !key.startsWith(`${name}.`))),
  ...Object.fromEntries(
    rows.flatMap((row, index) => Object.entries(row).map(([key, text]) => [`${name}.${index}.${key}`, text])),
  ),
});

export const rowsBelow = (typed: Typed, name: string): readonly Typed[] =>
  rowsAt(typed, name).map((row) => rowAt(typed, `${name}.${row}`));

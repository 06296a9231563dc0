/** What both file formats come to before anything is understood: paragraphs and tables in the order of the page. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** Stands in a list; what follows outside the list belongs to something above. */
  readonly listed: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** Cells as plain text; rows need not have the same length. */
  readonly rows: readonly (readonly string[])[];
}

/** Letters that are set alike. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly struck: boolean;
}

/** The same letters with single spaces and none around them. */
export const tidyRuns = (runs: readonly Run[]): readonly Run[] => {
  const tidy: Run[] = [];
  let spaced = true;
  for (const run of runs) {
    const collapsed = run.text.replace(/[\s\u00a0\u202f]+/g, ' ');
    const text: string = spaced ? collapsed.replace(/^ /, '') : collapsed;
    if (text === '') continue;
    spaced = text.endsWith(' ');
    tidy.push({ ...run, text });
  }
  const last = tidy.pop();
  if (last === undefined) return [];
  const text = last.text.trimEnd();
  return text === '' ? tidyRuns(tidy) : [...tidy, { ...last, text }];
};

export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The runs from a place on, counted in letters of all runs together. */
export const runsFrom = (runs: readonly Run[], start: number): readonly Run[] => {
  let before = 0;
  return runs.flatMap((run) => {
    const skip = Math.max(0, start - before);
    before += run.text.length;
    return skip >= run.text.length ? [] : [{ ...run, text: run.text.slice(skip) }];
  });
};

/** The runs up to a place, counted in the same way. */
export const runsUntil = (runs: readonly Run[], end: number): readonly Run[] => {
  let before = 0;
  return runs.flatMap((run) => {
    const keep = Math.max(0, end - before);
    before += run.text.length;
    return keep === 0 ? [] : [{ ...run, text: run.text.slice(0, keep) }];
  });
};

import type { PaperReading } from '#intake';

/** The contract of `import --preview --json`: these names and no others; a closing sentence follows its item's text. */
export const asJson = (reading: PaperReading): string =>
  JSON.stringify({
    paper: reading.paper,
    title: reading.title,
    items: reading.items.map(({ label, mode, marker, text, closing }) => ({
      label,
      mode,
      marker,
      text: closing === null ? text : `${text}\n${closing}`,
    })),
    values: reading.values,
    references: reading.references,
    findings: reading.findings,
    notUnderstood: reading.notUnderstood,
  });

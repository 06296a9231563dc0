import type { IntakeFinding, PaperReading, ReadItem, ReadReference, ReadValue } from './paper-reading.ts';
import { wordingOf } from './passage.ts';

/** Vorschau: what was understood, for people and programs; these names and no others. */
export interface Preview {
  readonly paper: string | null;
  readonly title: string | null;
  /** A closing sentence follows its item's text. */
  readonly items: readonly Pick<ReadItem, 'label' | 'mode' | 'marker' | 'text'>[];
  readonly values: readonly ReadValue[];
  readonly references: readonly ReadReference[];
  readonly findings: readonly IntakeFinding[];
  readonly notUnderstood: readonly string[];
}

export const previewOf = (reading: PaperReading): Preview => ({
  paper: reading.paper,
  title: reading.title,
  items: reading.items.map((item) => ({
    label: item.label,
    mode: item.mode,
    marker: item.marker,
    text: wordingOf(item),
  })),
  values: reading.values,
  references: reading.references,
  findings: reading.findings,
  notUnderstood: reading.notUnderstood,
});

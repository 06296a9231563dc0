import type { Item } from '#council/events';

import { parentLabel } from '../items/labels.ts';
import type { PaperReading, ReadItem } from '../paper-reading.ts';
import type { Respelling } from './value-slots.ts';
import { valueSlots } from './value-slots.ts';

export interface DraftedItems {
  readonly items: readonly Item[];
  readonly respelled: readonly (Respelling & { readonly label: string })[];
  /** Items whose wording the file does not show; the draft says so in brackets until somebody knows it. */
  readonly unknown: readonly string[];
}

/** A proposal without numbers is one item; a draft needs a label for it. */
const LABEL_OF_UNNUMBERED = '1';

const labelOf = ({ label }: ReadItem): string => label ?? LABEL_OF_UNNUMBERED;

const missingWording = ({ marker }: ReadItem): string => {
  switch (marker) {
    case 'struck':
      return '[gestrichen; früherer Wortlaut nicht in der Datei]';
    case 'unchanged':
      return '[unverändert; Wortlaut nicht in der Datei]';
    case 'inserted':
    case null:
      return '[ohne Wortlaut]';
  }
};

/** The nearest item above that is there: a file may number 2.3.1 without a 2.3. */
const parentOf = (label: string, labels: ReadonlySet<string>): string | null => {
  const parent = parentLabel(label);
  if (parent === '') return null;
  return labels.has(parent) ? parent : parentOf(parent, labels);
};

const itemId = (label: string): string => `item-${label}`;

/** Doubled braces mean a value; in a wording they mean nothing. */
const withoutBraces = (text: string): string => text.replaceAll('{{', '{ {').replaceAll('}}', '} }');

/**
 * The items of a draft. Only wording and figures come over: what a figure does to the budget is for a person to say.
 * Markers stay in the report, since a draft has no past.
 */
export const draftItems = ({ items: read }: PaperReading): DraftedItems => {
  const labels = new Set(read.map(labelOf));
  const drafted = read.map((item) => {
    const label = labelOf(item);
    const parent = parentOf(label, labels);
    const text = valueSlots(withoutBraces(item.text === '' ? missingWording(item) : item.text), 'wert-');
    const closing = item.closing === null ? null : valueSlots(withoutBraces(item.closing), 'schluss-');
    return {
      respelled: [...text.respelled, ...(closing?.respelled ?? [])].map((one) => ({ ...one, label })),
      item: {
        itemId: itemId(label),
        label,
        parentId: parent === null ? null : itemId(parent),
        mode: item.mode,
        text: text.text,
        closing: closing?.text ?? null,
        values: [...text.values, ...(closing?.values ?? [])],
        effects: [],
      } satisfies Item,
    };
  });
  return {
    items: drafted.map(({ item }) => item),
    respelled: drafted.flatMap(({ respelled }) => respelled),
    unknown: read.filter(({ text }) => text === '').map(labelOf),
  };
};

import type { Item, Reference } from '#council/events';
import { referencesIn } from '#council/events';
import type { IsoDate } from '#kernel';

import type { PaperReading, ReadReference } from '../paper-reading.ts';
import { wordingOf } from '../passage.ts';
import type { DraftedItems } from './draft-items.ts';
import { draftItems } from './draft-items.ts';

/** What a draft takes from a file; department, body and visibility are for a person to say. */
export interface ReadDraft {
  readonly paper: string | null;
  readonly title: string | null;
  /** The paper's own day, before which nothing happens to it; null when the file does not say it. */
  readonly occurredOn: IsoDate | null;
  readonly items: readonly Item[];
  /** Verweise outside the items, which would be lost otherwise: the record keeps no head and no reasons. */
  readonly references: readonly Reference[];
}

export interface DraftFromFile {
  readonly draft: ReadDraft;
  /** What was changed or left open on the way. */
  readonly notes: Omit<DraftedItems, 'items'>;
}

const keyOf = ({ kind, number, date }: Pick<Reference, 'kind' | 'number' | 'date'>): string =>
  JSON.stringify([kind, number, date]);

/** A proposal without numbers has the label null as the head has; what it cites itself is not cited twice. */
const outsideItems = ({ items, references }: PaperReading): readonly ReadReference[] => {
  const unnumbered = items.filter(({ label }) => label === null).flatMap((item) => referencesIn(wordingOf(item)));
  const own = new Set(unnumbered.map(keyOf));
  return references.filter((reference) => reference.label === null && !own.has(keyOf(reference)));
};

/** Null when the file holds nothing to decide or to take note of. */
export const draftFrom = (reading: PaperReading): DraftFromFile | null => {
  if (reading.items.length === 0) return null;
  const { items, ...notes } = draftItems(reading);
  const references = outsideItems(reading).map(({ kind, number, date }) => ({ kind, number, date, body: null }));
  const { paper, title, date: occurredOn } = reading;
  return { draft: { paper, title, occurredOn, items, references }, notes };
};

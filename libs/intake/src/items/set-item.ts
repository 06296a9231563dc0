import type { Run } from '../document/block.ts';
import type { ItemMarker, ReadItem } from '../paper-reading.ts';

/** An item before its section's mode is known, with its letters as they are set. */
export interface SetItem {
  readonly label: string | null;
  readonly marker: ItemMarker | null;
  /** Label and marker as printed. */
  readonly head: readonly Run[];
  readonly paragraphs: readonly (readonly Run[])[];
  readonly closing: readonly (readonly Run[])[];
  /** What a paragraph above the items says they do ("Der Rat beschließt:"); null when none says it. */
  readonly announced: ReadItem['mode'] | null;
}

export interface SetItems {
  readonly items: readonly SetItem[];
  /** Paragraphs that belong to no item. */
  readonly strays: readonly string[];
}

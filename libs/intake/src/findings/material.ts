import type { Table } from '../document/block.ts';
import type { SetItem } from '../items/set-item.ts';
import type { ReadItem } from '../paper-reading.ts';
import type { Passage } from '../passage.ts';

/** Everything a check may look at. */
export interface Material {
  readonly set: readonly SetItem[];
  readonly items: readonly ReadItem[];
  readonly tables: readonly Table[];
  /** The whole file: first what stands before the items, then they, then the rest. */
  readonly passages: readonly Passage[];
}

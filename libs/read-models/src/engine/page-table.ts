import type { JsonObject } from '#kernel';

import type { CellType } from './cell-writers.ts';

/** A column besides `key` and `view`, to sort, filter and search by. */
export type Column = { readonly name: string } & (
  { readonly type: CellType; readonly given?: never; readonly from?: never } | OwnType
);

interface OwnType {
  /** As it stands in `create table`, with its collation; without `from` it has to take what is given as it is. */
  readonly type: string;
  /** Type in which `columnsOf` hands the value over. */
  readonly given: CellType;
  /** SQL that makes the value of what was given, which is called `given.<name>`. */
  readonly from?: string;
}

/** Rows that one page spreads over, for questions across pages; replaced as a whole whenever the page changes. */
export interface LineTable<View> {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly indexes: readonly string[];
  readonly linesOf: (view: View) => readonly JsonObject[];
}

/**
 * Where the pages of a projection lie: one row each, the view letter by letter as it was written and the columns derived
 * from it. The view is `json` because nobody searches in it: `jsonb` costs several times as much to write.
 */
export interface PageTable<View> {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Each as it stands behind `on <table>`, e.g. `using gin (search)`. */
  readonly indexes: readonly string[];
  /** Pure; a value for every column, by its name. */
  readonly columnsOf: (view: View) => JsonObject;
  /** Pages are found by key or by an index: no question looks through the rows, so they need not be short. */
  readonly inOnePiece?: true;
  readonly lines?: LineTable<View>;
}

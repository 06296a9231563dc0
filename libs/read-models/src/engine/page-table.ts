import type { JsonObject } from '#kernel';

/** A column besides `key` and `view`, to sort, filter and search by. */
export interface Column {
  readonly name: string;
  readonly type: string;
  /** Type in which `columnsOf` hands the value over, when it is not the column's own. */
  readonly given?: string;
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
  readonly lines?: LineTable<View>;
}

import type { Item, ItemState } from '#council/events';
import type { SynopsisRow } from '#documents';

/** Synopse: what was filed, recommended and adopted, item by item; `synopsisSchema` is its description. */
export interface SynopsisAnswer {
  readonly resolutionId: string;
  readonly version: number;
  readonly rows: readonly SynopsisRow[];
}

/** The current text as it is written, with the values it shows as `{{valueId}}`; `wordingSchema` is its description. */
export interface WordingAnswer {
  readonly resolutionId: string;
  readonly version: number;
  readonly revision: number;
  readonly items: readonly (Item & { readonly state: ItemState })[];
}

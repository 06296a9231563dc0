import type { CleanItem, MarkedItem } from '#documents';
import type { PaperReferences, Provenance, ResolutionPage } from '#read-models';

/** A paper as the API answers it; `resolutionSchema` is its description. */
export interface ResolutionAnswer extends Omit<ResolutionPage, 'texts' | 'readers' | 'provenance'>, PaperReferences {
  readonly visibility: 'public' | 'nonPublic';
  readonly text: {
    readonly version: number;
    readonly clean: readonly CleanItem[];
    readonly marked: readonly (MarkedItem & { readonly provenance: readonly Provenance[] })[];
  };
}

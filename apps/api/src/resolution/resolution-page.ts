import { renderClean, renderMarked } from '#documents';
import type { PaperReferences, ResolutionPage } from '#read-models';
import type { ResolutionAnswer } from './resolution.answer.ts';

/** The page as it is answered: texts rendered, and who may read it left out. */
export const resolutionAnswer = (
  { texts, readers, provenance, ...page }: ResolutionPage,
  references: PaperReferences,
): ResolutionAnswer => ({
  ...page,
  ...references,
  visibility: readers.visibility,
  text: {
    version: texts.textVersion,
    clean: renderClean(texts.current),
    marked: renderMarked(texts).map((item) => ({ ...item, provenance: provenance[item.itemId] ?? [] })),
  },
});

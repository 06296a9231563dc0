import type { DraftFromFile, PaperReading, Preview } from '#intake';
import { draftFrom, previewOf } from '#intake';

/** What was understood of a file, and the draft that could be made of it. Nothing of it is recorded. */
export interface ImportAnswer extends Preview {
  /** As `POST /resolutions` takes it, but for what a person has to say; null when there is nothing to decide in it. */
  readonly draft: DraftFromFile['draft'] | null;
  /** Labels of items whose wording the file does not show; the draft says so in brackets. */
  readonly unknownWordings: readonly string[];
  /** Figures that will be printed in another way from now on, although they mean the same. */
  readonly respelled: DraftFromFile['notes']['respelled'];
}

export const importAnswer = (reading: PaperReading): ImportAnswer => {
  const made = draftFrom(reading);
  return {
    ...previewOf(reading),
    draft: made?.draft ?? null,
    unknownWordings: made?.notes.unknown ?? [],
    respelled: made?.notes.respelled ?? [],
  };
};

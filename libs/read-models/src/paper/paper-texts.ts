import type { ResolutionEvent, ResolutionText } from '#council/events';
import { applyAttributedChanges, applyChanges, textAsFiled } from '#council/events';
import { assertNever } from '#kernel';

/** The texts of a paper that pages show side by side. */
export interface PaperTexts {
  readonly filed: ResolutionText;
  /** As the last committee that did not advise rejection recommended it; null while none has. */
  readonly recommended: ResolutionText | null;
  readonly current: ResolutionText;
  readonly textVersion: number;
}

const nothing: ResolutionText = { items: [] };

export const noTexts: PaperTexts = { filed: nothing, recommended: null, current: nothing, textVersion: 0 };

/** The texts after the event; most events leave them as they are. */
export const textsAfter = (texts: PaperTexts, { type, data }: ResolutionEvent): PaperTexts => {
  switch (type) {
    case 'PaperDrafted':
      return asFiled(textAsFiled(data.items), 1);
    case 'DraftRevised':
      return asFiled(textAsFiled(data.items), data.textVersion);
    case 'TextAmended':
      return {
        ...texts,
        current: applyChanges(texts.current, data.changes, data.amendmentId),
        textVersion: data.textVersion,
      };
    case 'RecommendationGiven':
      if (data.advice === 'reject') return { ...texts, recommended: null };
      return { ...texts, recommended: applyAttributedChanges(texts.current, data.changes) };
    case 'ResolutionDecided':
      if (data.outcome === 'rejected') return texts;
      return {
        ...texts,
        current: applyAttributedChanges(texts.current, data.changes),
        textVersion: data.textVersion,
      };
    case 'PaperSubmitted':
    case 'AmendmentProposed':
    case 'AmendmentWithdrawn':
    case 'AmendmentVoted':
    case 'AmendmentSettled':
    case 'ResolutionEngrossed':
    case 'ForwardingsOrdered':
      return texts;
    default:
      return assertNever(type);
  }
};

const asFiled = (filed: ResolutionText, textVersion: number): PaperTexts => ({
  filed,
  recommended: null,
  current: filed,
  textVersion,
});

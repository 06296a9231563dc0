import type { PaperEvent, ResolutionEvent, ResolutionText } from '#council/events';
import { applyAttributedChanges, applyChanges, isResolutionEvent, textAsFiled } from '#council/events';

import { byType } from './by-type.ts';

/** The texts of a paper that pages show side by side. */
export interface PaperTexts {
  readonly filed: ResolutionText;
  /** As the last committee that did not advise rejection recommended it; null while none has. */
  readonly recommended: ResolutionText | null;
  /** Null while it stands as it was filed. */
  readonly amended: ResolutionText | null;
  readonly textVersion: number;
}

export const currentText = ({ amended, filed }: PaperTexts): ResolutionText => amended ?? filed;

const nothing: ResolutionText = { items: [] };

export const noTexts: PaperTexts = { filed: nothing, recommended: null, amended: null, textVersion: 0 };

const asFiled = (filed: ResolutionText, textVersion: number): PaperTexts => ({
  filed,
  recommended: null,
  amended: null,
  textVersion,
});

const asBefore = (_: object, texts: PaperTexts): PaperTexts => texts;

const afterResolutionEvent = byType<ResolutionEvent, PaperTexts>({
  PaperDrafted: ({ items }) => asFiled(textAsFiled(items), 1),
  DraftRevised: ({ items, textVersion }) => asFiled(textAsFiled(items), textVersion),
  PaperSubmitted: asBefore,
  AmendmentProposed: asBefore,
  AmendmentWithdrawn: asBefore,
  AmendmentVoted: asBefore,
  AmendmentSettled: asBefore,
  TextAmended: ({ changes, amendmentId, textVersion }, texts) => ({
    ...texts,
    amended: applyChanges(currentText(texts), changes, amendmentId),
    textVersion,
  }),
  RecommendationGiven: ({ advice, changes }, texts) => ({
    ...texts,
    recommended: advice === 'reject' ? null : applyAttributedChanges(currentText(texts), changes),
  }),
  ResolutionDecided: ({ outcome, changes, textVersion }, texts) => {
    if (outcome === 'rejected') return texts;
    if (changes.length === 0) return { ...texts, textVersion };
    return { ...texts, amended: applyAttributedChanges(currentText(texts), changes), textVersion };
  },
  ResolutionEngrossed: asBefore,
  ForwardingsOrdered: asBefore,
});

/** The texts after the event; what is no word about the text leaves them as they are. */
export const textsAfter = (texts: PaperTexts, event: PaperEvent): PaperTexts => {
  if (isResolutionEvent(event)) return afterResolutionEvent(texts, event);
  if (event.type !== 'ResolutionCorrected') return texts;
  const { changes, correctionId, textVersion } = event.data;
  return { ...texts, amended: applyChanges(currentText(texts), changes, correctionId), textVersion };
};

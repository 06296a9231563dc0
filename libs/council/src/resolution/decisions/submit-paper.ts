import { requireDraft } from '../paper-status.ts';
import type { SubmitPaper } from '../resolution.commands.ts';
import type { PaperSubmitted } from '../resolution.events.ts';
import type { ResolutionState } from '../resolution.state.ts';

/** Vorlage einbringen: from this day on the bodies have it, and only they change its text. */
export const submitPaper = ({ data, occurredOn }: SubmitPaper, state: ResolutionState): readonly PaperSubmitted[] => {
  const draft = requireDraft(state, data);
  return [
    {
      type: 'PaperSubmitted',
      data: { resolutionId: data.resolutionId, textVersion: draft.texts.length, submittedOn: occurredOn },
    },
  ];
};

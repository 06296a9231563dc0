import { checkReferences } from '../../references/check-references.ts';
import { checkPlanReferences } from '../../funding/check-plan-references.ts';
import type { Surroundings } from '../../surroundings.ts';
import { requireDraft } from '../paper-status.ts';
import type { ReviseDraft } from '../resolution.commands.ts';
import type { DraftRevised } from '../resolution.events.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { checkItems } from '../text/check-items.ts';
import { checkWording } from '../text/check-wording.ts';

/** Vorlage überarbeiten: the whole text anew, as often as wanted, until the paper is submitted. */
export const reviseDraft = (
  { data }: ReviseDraft,
  state: ResolutionState,
  surroundings: Surroundings,
): readonly DraftRevised[] => {
  const draft = requireDraft(state, data);
  checkWording('/title', data.title, { atMost: 500 });
  checkItems(data.items);
  checkReferences(data.references ?? []);
  checkPlanReferences(data.items, surroundings);

  const { resolutionId, title, items, references } = data;
  const stated = references === undefined ? {} : { references };
  return [
    { type: 'DraftRevised', data: { resolutionId, textVersion: draft.texts.length + 1, title, items, ...stated } },
  ];
};

import type { DraftRevised, PaperDrafted, PaperSubmitted } from './resolution.events.ts';
import type { ResolutionState } from './resolution.state.ts';
import { textAsFiled } from './text/apply-changes.ts';

export const evolveDrafted = ({ items, ...facts }: PaperDrafted['data']): ResolutionState => ({
  ...facts,
  status: 'draft',
  texts: [textAsFiled(items)],
});

export const evolveRevised = (
  state: ResolutionState,
  { title, items, references }: DraftRevised['data'],
): ResolutionState => {
  if (state.status !== 'draft') return state;
  const texts = [...state.texts, textAsFiled(items)];
  return references === undefined ? { ...state, title, texts } : { ...state, title, texts, references };
};

export const evolveSubmitted = (state: ResolutionState, data: PaperSubmitted['data']): ResolutionState =>
  state.status === 'draft'
    ? {
        ...state,
        status: 'submitted',
        submittedOn: data.submittedOn,
        submittedVersion: data.textVersion,
        amendments: [],
        recommendations: [],
      }
    : state;

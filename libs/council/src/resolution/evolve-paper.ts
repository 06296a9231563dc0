import type { DraftRevised, PaperDrafted, PaperSubmitted } from './resolution.events.ts';
import type { ResolutionState } from './resolution.state.ts';
import { textAsFiled } from './text/apply-changes.ts';

export const evolveDrafted = ({ items, ...facts }: PaperDrafted['data']): ResolutionState => ({
  ...facts,
  status: 'draft',
  texts: [textAsFiled(items)],
});

export const evolveRevised = (state: ResolutionState, { title, items }: DraftRevised['data']): ResolutionState =>
  state.status === 'draft' ? { ...state, title, texts: [...state.texts, textAsFiled(items)] } : state;

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

import { assertNever } from '#kernel';
import type { ResolutionState } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';
import { applyChanges } from '../text/apply-changes.ts';
import type { AftermathEvent, ObjectionSettled } from './aftermath.events.ts';
import type { Aftermath } from './aftermath.state.ts';
import { noAftermath } from './aftermath.state.ts';

// Named only to be left out: whoever folds knows whose facts they are.
/* eslint-disable @typescript-eslint/no-unused-vars */
const withSettled = (aftermath: Aftermath, data: ObjectionSettled['data']): Aftermath => {
  const { resolutionId: _, objectionId, ...settled } = data;
  return {
    ...aftermath,
    objections: aftermath.objections.map((objection) =>
      objection.objectionId === objectionId ? { ...objection, settled } : objection,
    ),
  };
};

/** Never refuses: what is recorded happened. Feeds the state of a paper and its page alike. */
export const aftermathAfter = (aftermath: Aftermath, { type, data }: AftermathEvent): Aftermath => {
  switch (type) {
    case 'ObjectionRaised': {
      const { resolutionId: _, ...raised } = data;
      return { ...aftermath, objections: [...aftermath.objections, { ...raised, settled: null }] };
    }
    case 'ObjectionSettled':
      return withSettled(aftermath, data);
    case 'ResolutionCorrected': {
      const { resolutionId: _, operations: _operations, changes: _changes, ...corrected } = data;
      return { ...aftermath, corrections: [...aftermath.corrections, corrected] };
    }
    case 'ResolutionRepealed': {
      const ending = { how: 'repealed' as const, by: data.by, itemIds: data.itemIds, endedOn: data.repealedOn };
      return { ...aftermath, endings: [...aftermath.endings, ending] };
    }
    case 'ResolutionSuperseded': {
      const ending = { how: 'superseded' as const, by: data.by, itemIds: null, endedOn: data.supersededOn };
      return { ...aftermath, endings: [...aftermath.endings, ending] };
    }
    case 'EarlierResolutionEnded': {
      const { resolutionId: _, ...ended } = data;
      return { ...aftermath, ended: [...aftermath.ended, ended] };
    }
    case 'ResolutionPublished': {
      const { resolutionId: _, ...published } = data;
      return { ...aftermath, published };
    }
    default:
      return assertNever(type);
  }
};
/* eslint-enable @typescript-eslint/no-unused-vars */

export const evolveAftermath = (state: ResolutionState, event: AftermathEvent): ResolutionState => {
  if (state.status === 'absent' || state.status === 'draft') return state;
  const followed = { ...state, aftermath: aftermathAfter(state.aftermath ?? noAftermath, event) };
  if (event.type !== 'ResolutionCorrected') return followed;
  const corrected = applyChanges(currentText(state), event.data.changes, event.data.correctionId);
  return { ...followed, texts: [...state.texts, corrected] };
};

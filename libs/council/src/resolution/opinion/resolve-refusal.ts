import { refused } from '../../rejection-codes.ts';
import { requireUndecided } from '../consultation/undecided-paper.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { ResolveRefusal } from './opinion.commands.ts';
import type { RefusalResolved } from './opinion.events.ts';
import { isOf } from './opinion.state.ts';

/** Ablehnung ausräumen: the paper goes on, and the record says why. */
export const resolveRefusal = (
  { data, occurredOn }: ResolveRefusal,
  state: ResolutionState,
): readonly RefusalResolved[] => {
  const { resolutionId, office, kind, because } = data;
  const paper = requireUndecided(state, { resolutionId });
  const opinion = (paper.opinions ?? []).find(isOf(data));
  if (opinion?.given?.verdict !== 'refuse' || opinion.resolved !== null) {
    throw refused('OPINION_NOT_REFUSED', { field: '/office', found: office, kind });
  }
  checkWording('/because', because);
  return [{ type: 'RefusalResolved', data: { resolutionId, office, kind, because, resolvedOn: occurredOn } }];
};

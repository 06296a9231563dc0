import type { TakenBack } from './budget-state.ts';
import type { Aftermath } from '../resolution/aftermath/aftermath.state.ts';
import { executionOf, openObjection, repealedItems } from '../resolution/aftermath/aftermath.state.ts';

/** What the aftermath of a resolution takes from the money it granted. */
export const takenBack = (aftermath: Aftermath): TakenBack => {
  const execution = executionOf(aftermath);
  const isEnded = execution === 'repealed' || execution === 'superseded';
  return {
    suspended: openObjection({ aftermath }) !== null,
    repealed: isEnded ? 'whole' : repealedItems(aftermath),
  };
};

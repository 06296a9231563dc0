import { refused } from '../../rejection-codes.ts';
import { resolveOperations } from '../amendment/resolve-operations.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { CorrectionOperation, CorrectResolution } from './aftermath.commands.ts';
import type { ResolutionCorrected } from './aftermath.events.ts';
import { noAftermath } from './aftermath.state.ts';
import { requireEngrossedInForce, requireNotBefore } from './require-engrossed.ts';

const obvious: Readonly<Record<CorrectionOperation['op'], true>> = {
  replacePhrase: true,
  rewordItem: true,
  setAmount: true,
  setPosts: true,
  setDate: true,
};

/** A command from outside may carry any operation. */
const requireObvious = (operations: readonly { readonly op: string }[]): void => {
  const index = operations.findIndex(({ op }) => !Object.hasOwn(obvious, op));
  const found = operations[index];
  if (found === undefined) return;
  const expected = Object.keys(obvious).join(', ');
  throw refused('CORRECTION_NOT_OBVIOUS', { field: `/operations/${index}/op`, found: found.op, expected });
};

/** Beschluss berichtigen: the error, its reason, and the signature under the new version. Nothing else changes with it. */
export const correctResolution = (
  { data: { resolutionId, operations, because, signedBy }, occurredOn }: CorrectResolution,
  state: ResolutionState,
): readonly ResolutionCorrected[] => {
  const resolution = requireEngrossedInForce(state, resolutionId);
  checkWording('/because', because);
  checkWording('/signedBy', signedBy, { atMost: 200 });
  requireNotBefore(occurredOn, resolution.engrossedOn);
  requireObvious(operations);
  const changes = resolveOperations({ text: currentText(resolution), operations });
  const { corrections } = resolution.aftermath ?? noAftermath;
  return [
    {
      type: 'ResolutionCorrected',
      data: {
        ...{ resolutionId, correctionId: `correction-${corrections.length + 1}` },
        ...{ textVersion: resolution.texts.length + 1, operations, changes, because, signedBy },
        correctedOn: occurredOn,
      },
    },
  ];
};

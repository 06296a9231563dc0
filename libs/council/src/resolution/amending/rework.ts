import { refused } from '../../rejection-codes.ts';
import type { AmendmentState } from '../amendment/amendment.state.ts';
import { amendmentOf } from '../amendment/amendment.state.ts';
import { asAmended, operationsLeft } from '../amendment/as-amended.ts';
import { inPlay, recommendedOnto, unattributed } from '../amendment/consolidate.ts';
import { findConflicts } from '../amendment/find-conflicts.ts';
import type { Conflict, Operation } from '../amendment/operation.ts';
import { placeAt } from '../amendment/place.ts';
import { resolveOperations } from '../amendment/resolve-operations.ts';
import { findRecommendation } from '../recommendation.ts';
import type { PaperUnderConsultation } from '../resolution.state.ts';
import { textOfVersion } from '../resolution.state.ts';
import { applyChanges } from '../text/apply-changes.ts';
import type { ItemChange } from '../text/item-change.ts';
import type { ResolutionText } from '../text/item.ts';

/** What an amendment asks for. */
export interface Asked {
  readonly amendmentId: string;
  readonly baseVersion: number;
  readonly operations: readonly Operation[];
}

/** As resolved against the version it was written for, with everything it collides with. */
interface Resolved {
  readonly changes: readonly ItemChange[];
  readonly conflicts: readonly Conflict[];
}

/** @throws Rejection AMENDMENT_BASE_UNKNOWN */
const requireBase = (paper: PaperUnderConsultation, baseVersion: number): ResolutionText => {
  const base = textOfVersion(paper, baseVersion);
  if (base !== null) return base;
  throw refused('AMENDMENT_BASE_UNKNOWN', { field: '/baseVersion', found: baseVersion, latest: paper.texts.length });
};

const requireKnownTargets = ({ amendmentId, operations }: Asked, paper: PaperUnderConsultation): void => {
  for (const operation of operations) {
    if (operation.op !== 'settle') continue;
    amendmentOf(paper, operation.amendmentId);
    if (operation.by !== amendmentId) amendmentOf(paper, operation.by);
  }
};

/** @throws Rejection when an operation finds no place in the base version, or that version never was. */
export const resolveAsked = (paper: PaperUnderConsultation, asked: Asked): Resolved => {
  const { amendmentId, baseVersion, operations } = asked;
  const text = requireBase(paper, baseVersion);
  requireKnownTargets(asked, paper);
  const changes = resolveOperations({
    text,
    operations,
    recommendedChanges: (reference) => {
      const recommendation = findRecommendation(paper, reference);
      return recommendation === undefined
        ? null
        : recommendedOnto(paper, recommendation, baseVersion).map(unattributed);
    },
  });
  const conflicts = findConflicts({ amendmentId, operations, changes }, inPlay(paper, baseVersion), text);
  return { changes, conflicts };
};

export interface AskedOfAmendment {
  readonly amendmentId: string;
  readonly operations: readonly Operation[];
  readonly drops: readonly number[];
}

/**
 * An amendment to an amendment is written against the text as that one would leave it. It can collide with others that
 * want to change the same one.
 *
 * @throws Rejection when an operation finds no place there, or drops one that is not there
 */
export const resolveAgainstAmendment = (
  paper: PaperUnderConsultation,
  parent: AmendmentState,
  { amendmentId, operations, drops }: AskedOfAmendment,
): Resolved => {
  const foreign = drops.find((index) => parent.operations[index] === undefined);
  if (foreign !== undefined) {
    throw refused('OPERATION_UNKNOWN', { field: '/drops', found: foreign, amendmentId: parent.amendmentId });
  }
  const base = placeAt(paper, parent.baseVersion).text;
  const left = operationsLeft(parent, drops);
  const before = left.length === 0 ? [] : resolveOperations({ text: base, operations: left });
  const text = applyChanges(base, before, parent.amendmentId);
  const changes = operations.length === 0 && drops.length > 0 ? [] : resolveOperations({ text, operations });
  const own = { amendmentId, operations, drops };
  asAmended(parent, own, base);
  const siblings = paper.amendments.filter(
    ({ amends, status }) => amends === parent.amendmentId && status === 'proposed',
  );
  return { changes, conflicts: findConflicts({ amendmentId, operations, changes }, siblings, text) };
};

import { refused } from '../../rejection-codes.ts';
import { findRecommendation } from '../recommendation.ts';
import type { RecommendationReference } from '../resolution.events.ts';
import type { Recommendation, SubmittedPaper } from '../resolution.state.ts';
import { textOfVersion } from '../resolution.state.ts';
import { applyChanges } from '../text/apply-changes.ts';
import type { ItemChange } from '../text/item-change.ts';
import type { ResolutionText } from '../text/item.ts';
import type { AmendmentState } from './amendment.state.ts';
import { amendmentOf } from './amendment.state.ts';
import { findConflicts } from './find-conflicts.ts';
import type { Operation } from './operation.ts';
import { rebaseOperations } from './rebase-operations.ts';

/** A change and the amendment it comes from. */
export type AttributedChange = ItemChange & { readonly amendmentId: string };

export const unattributed = ({ amendmentId: _, ...change }: AttributedChange): ItemChange => change;

/** A version of the text, changed further by amendments that are not recorded as adopted yet. */
interface Place {
  readonly version: number;
  readonly text: ResolutionText;
  readonly applied: readonly AmendmentState[];
}

const versionOf = (paper: SubmittedPaper, version: number): ResolutionText =>
  textOfVersion(paper, version) ?? { items: [] };

/** Amendments whose changes the place has and the amendment's base had not. */
const comeBetween = (paper: SubmittedPaper, { baseVersion }: AmendmentState, { version, applied }: Place) => [
  ...paper.amendments.filter(
    ({ adoptedAsVersion }) =>
      adoptedAsVersion !== null && adoptedAsVersion > baseVersion && adoptedAsVersion <= version,
  ),
  ...applied,
];

/**
 * The operations that say what an amendment before them said: one effect, and they need no place of their own any more.
 * @throws Rejection AMENDMENT_EXCLUDED when one before shuts this one out.
 */
const alreadyDone = (
  amendment: AmendmentState,
  before: readonly AmendmentState[],
  base: ResolutionText,
): ReadonlySet<number> => {
  const { amendmentId } = amendment;
  const conflicts = findConflicts(amendment, before, base);
  const exclusion = conflicts.find(({ kind }) => kind !== 'identical');
  if (exclusion !== undefined) {
    const { otherAmendmentId, itemId, kind } = exclusion;
    throw refused('AMENDMENT_EXCLUDED', { amendmentId, otherAmendmentId, itemId, kind });
  }
  return new Set(conflicts.map(({ ownOperation }) => ownOperation));
};

/** Says a change again that is there already, so that the item names this amendment's mover too. */
const saidAgain = (change: ItemChange, { items }: ResolutionText): readonly ItemChange[] => {
  if (change.kind !== 'itemChanged') return [change];
  const item = items.find(({ itemId }) => itemId === change.itemId);
  if (item === undefined) return [];
  const { text, closing, values, effects } = item;
  return [
    {
      operation: change.operation,
      kind: 'itemChanged',
      itemId: change.itemId,
      text,
      closing,
      values,
      effects,
      edits: [],
    },
  ];
};

interface NumberedOperation {
  readonly operation: Operation;
  readonly index: number;
}

const anchored = (
  { amendmentId }: AmendmentState,
  numbered: readonly NumberedOperation[],
  from: ResolutionText,
  to: ResolutionText,
): readonly ItemChange[] => {
  const { changes, unanchored } = rebaseOperations(
    numbered.map(({ operation }) => operation),
    from,
    to,
  );
  const [lost] = unanchored;
  if (lost !== undefined) {
    const { operation, rejection } = lost;
    throw refused('AMENDMENT_UNANCHORED', {
      amendmentId,
      operation: numbered[operation]?.index ?? operation,
      anchor: { code: rejection.code, facts: rejection.facts },
    });
  }
  return changes.map((change) => ({ ...change, operation: numbered[change.operation]?.index ?? change.operation }));
};

type AdoptVersion = Extract<Operation, { op: 'adoptVersion' }>;

/** @throws Rejection RECOMMENDATION_UNKNOWN */
export const recommendationOf = (
  paper: SubmittedPaper,
  { body, date, protocolNumber, wordedBy }: RecommendationReference,
): Recommendation => {
  const reference = { body, date, protocolNumber, wordedBy };
  const recommendation = findRecommendation(paper, reference);
  if (recommendation === undefined) throw refused('RECOMMENDATION_UNKNOWN', reference);
  return recommendation;
};

const isAdoptVersion = (operation: Operation): operation is AdoptVersion => operation.op === 'adoptVersion';

const versionsAdopted = (paper: SubmittedPaper, { operations }: AmendmentState, place: Place): readonly ItemChange[] =>
  operations.flatMap((operation, index) =>
    isAdoptVersion(operation)
      ? recommendedChanges(paper, recommendationOf(paper, operation), place).map((change) => ({
          ...unattributed(change),
          operation: index,
        }))
      : [],
  );

/**
 * What the amendment does to the text at this place, re-anchored when that is not the text it was written against.
 * @throws Rejection AMENDMENT_EXCLUDED or AMENDMENT_UNANCHORED; nothing of an amendment is dropped silently.
 */
const changesAt = (paper: SubmittedPaper, amendment: AmendmentState, place: Place): readonly ItemChange[] => {
  const base = versionOf(paper, amendment.baseVersion);
  const before = comeBetween(paper, amendment, place);
  if (before.length === 0) return amendment.changes;

  const done = alreadyDone(amendment, before, base);
  const again = amendment.changes
    .filter(({ operation }) => done.has(operation))
    .flatMap((change) => saidAgain(change, place.text));
  const versions = versionsAdopted(paper, amendment, place);
  const numbered = amendment.operations
    .map((operation, index) => ({ operation, index }))
    .filter(({ operation, index }) => !done.has(index) && !isAdoptVersion(operation));
  const onto = applyChanges(place.text, versions, amendment.amendmentId);
  return [...again, ...versions, ...anchored(amendment, numbered, base, onto)];
};

/** What the amendments do one after the other, each to what the ones before it left. */
const consolidateAt = (
  paper: SubmittedPaper,
  amendments: readonly AmendmentState[],
  start: Place,
): readonly AttributedChange[] => {
  const consolidated: AttributedChange[] = [];
  let place = start;
  for (const amendment of amendments) {
    const { amendmentId } = amendment;
    const changes = changesAt(paper, amendment, place);
    consolidated.push(...changes.map((change) => ({ ...change, amendmentId })));
    place = {
      ...place,
      text: applyChanges(place.text, changes, amendmentId),
      applied: [...place.applied, amendment],
    };
  }
  return consolidated;
};

function recommendedChanges(
  paper: SubmittedPaper,
  { baseVersion, changes, amendmentIds }: Recommendation,
  place: Place,
): readonly AttributedChange[] {
  if (baseVersion === place.version && place.applied.length === 0) return changes;
  const open = amendmentIds
    .map((amendmentId) => amendmentOf(paper, amendmentId))
    .filter(({ amendmentId, adoptedAsVersion }) => {
      const there = place.applied.some((applied) => applied.amendmentId === amendmentId);
      return !there && (adoptedAsVersion === null || adoptedAsVersion > place.version);
    });
  return consolidateAt(paper, open, place);
}

const placeAt = (paper: SubmittedPaper, version: number): Place => ({
  version,
  text: versionOf(paper, version),
  applied: [],
});

/**
 * What these amendments, in this order, do to the text as it stands.
 * @throws Rejection AMENDMENT_EXCLUDED or AMENDMENT_UNANCHORED
 */
export const consolidate = (
  paper: SubmittedPaper,
  amendments: readonly AmendmentState[],
): readonly AttributedChange[] => consolidateAt(paper, amendments, placeAt(paper, paper.texts.length));

/**
 * What a recommendation does to a version of the text: as recorded when it was given on that version, else consolidated
 * anew without the amendments that the version has already.
 */
export const recommendedOnto = (
  paper: SubmittedPaper,
  recommendation: Recommendation,
  version: number,
): readonly AttributedChange[] => recommendedChanges(paper, recommendation, placeAt(paper, version));

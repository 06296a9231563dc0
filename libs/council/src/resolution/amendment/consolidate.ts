import type { Rejection } from '#kernel';
import type { RejectionCode } from '../../rejection-codes.ts';
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
import type { Operation } from './operation.ts';
import type { Unanchored } from './rebase-operations.ts';
import { rebaseOperations } from './rebase-operations.ts';

/** A change and the amendment it comes from. */
export type AttributedChange = ItemChange & { readonly amendmentId: string };

// Named only to be left out.
// eslint-disable-next-line @typescript-eslint/no-unused-vars
export const unattributed = ({ amendmentId: _, ...change }: AttributedChange): ItemChange => change;

/** A version of the text, changed further by amendments that are not recorded as adopted yet. */
interface Place {
  readonly version: number;
  readonly text: ResolutionText;
  readonly applied: readonly AmendmentState[];
}

const placeAt = (paper: SubmittedPaper, version: number): Place => ({
  version,
  text: textOfVersion(paper, version) ?? { items: [] },
  applied: [],
});

/** Amendments whose changes the place has and the amendment's base had not, oldest first. */
const comeBetween = (
  { amendments }: SubmittedPaper,
  { baseVersion }: AmendmentState,
  { version, applied }: Place,
): readonly AmendmentState[] => [
  ...amendments.filter(
    ({ adoptedAsVersion }) =>
      adoptedAsVersion !== null && adoptedAsVersion > baseVersion && adoptedAsVersion <= version,
  ),
  ...applied,
];

/** Which of the amendments that came between is in the way: the last that changed the item, or the last of all. */
const inTheWay = ({ facts: { changedBy } }: Rejection, between: readonly AmendmentState[]): string | null => {
  const ids = between.map(({ amendmentId }) => amendmentId);
  const touching = Array.isArray(changedBy) ? ids.filter((id) => changedBy.includes(id)) : [];
  return touching.at(-1) ?? ids.at(-1) ?? null;
};

const refusalOf = (
  { amendmentId }: AmendmentState,
  { operation, rejection }: Unanchored,
  between: readonly AmendmentState[],
): Rejection<RejectionCode> => {
  const otherAmendmentId = inTheWay(rejection, between);
  if (rejection.code === 'BASE_MOVED') {
    return refused('AMENDMENT_EXCLUDED', { ...rejection.facts, amendmentId, operation, otherAmendmentId });
  }
  const anchor = { code: rejection.code, facts: rejection.facts };
  return refused('AMENDMENT_UNANCHORED', { amendmentId, operation, otherAmendmentId, anchor });
};

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

const isAdoptVersion = (operation: Operation) => operation.op === 'adoptVersion';

/** What `adoptVersion` brings in at this place; the other operations of the amendment rest on it. */
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
 * What the amendment does to the text at this place, carried over when that is not the text it was written against.
 * @throws Rejection AMENDMENT_EXCLUDED or AMENDMENT_UNANCHORED; nothing of an amendment is dropped silently.
 */
const changesAt = (paper: SubmittedPaper, amendment: AmendmentState, place: Place): readonly ItemChange[] => {
  const between = comeBetween(paper, amendment, place);
  if (between.length === 0) return amendment.changes;

  const { amendmentId, operations, baseVersion } = amendment;
  const base = placeAt(paper, baseVersion);
  const adopted = versionsAdopted(paper, amendment, place);
  const from = applyChanges(base.text, versionsAdopted(paper, amendment, base), amendmentId);
  const onto = applyChanges(place.text, adopted, amendmentId);
  const { changes, unanchored } = rebaseOperations(operations, from, onto);
  const [lost] = unanchored;
  if (lost !== undefined) throw refusalOf(amendment, lost, between);
  return [...adopted, ...changes];
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

// A declaration, because an amendment may adopt a recommendation and a recommendation consists of amendments. They end:
// each names only what was there before it.
function recommendedChanges(
  paper: SubmittedPaper,
  { baseVersion, changes, amendmentIds }: Recommendation,
  place: Place,
): readonly AttributedChange[] {
  if (baseVersion === place.version && place.applied.length === 0) return changes;
  const missing = amendmentIds
    .map((amendmentId) => amendmentOf(paper, amendmentId))
    .filter(({ amendmentId, adoptedAsVersion }) => {
      const isApplied = place.applied.some((applied) => applied.amendmentId === amendmentId);
      return !isApplied && (adoptedAsVersion === null || adoptedAsVersion > place.version);
    });
  return consolidateAt(paper, missing, place);
}

/**
 * What these amendments, in this order, do to the text as it stands.
 * @throws Rejection AMENDMENT_EXCLUDED or AMENDMENT_UNANCHORED
 */
export const consolidate = (
  paper: SubmittedPaper,
  amendments: readonly AmendmentState[],
): readonly AttributedChange[] => consolidateAt(paper, amendments, placeAt(paper, paper.texts.length));

/**
 * What a recommendation does to a version of the text: as recorded when it was given on that version, else carried over
 * without the amendments that the version has already.
 */
export const recommendedOnto = (
  paper: SubmittedPaper,
  recommendation: Recommendation,
  version: number,
): readonly AttributedChange[] => recommendedChanges(paper, recommendation, placeAt(paper, version));

/**
 * The amendments that one written against this version can meet, each as it reads there: the open ones and those adopted
 * since. What one says of places that the version no longer has is left out; so is one written against a later version.
 */
export const inPlay = (paper: SubmittedPaper, version: number): readonly AmendmentState[] =>
  paper.amendments
    .filter(({ status, adoptedAsVersion, baseVersion }) => {
      const isAdoptedSince = adoptedAsVersion !== null && adoptedAsVersion > version;
      return baseVersion <= version && (status === 'proposed' || isAdoptedSince);
    })
    .map((amendment) => {
      if (amendment.baseVersion === version) return amendment;
      const from = placeAt(paper, amendment.baseVersion).text;
      const { changes } = rebaseOperations(amendment.operations, from, placeAt(paper, version).text);
      return { ...amendment, changes };
    });

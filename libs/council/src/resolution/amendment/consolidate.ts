import { refused } from '../../rejection-codes.ts';
import { asRecommendedBy } from '../amending/adopted-in.ts';
import { findRecommendation } from '../recommendation.ts';
import type { RecommendationReference } from '../resolution.events.ts';
import type { Recommendation, SubmittedPaper } from '../resolution.state.ts';
import { applyAttributedChanges, applyChanges } from '../text/apply-changes.ts';
import type { ItemChange } from '../text/item-change.ts';
import type { AmendmentState } from './amendment.state.ts';
import { amendmentOf, authorOf } from './amendment.state.ts';
import { caughtAt } from './at-operation.ts';
import type { Operation } from './operation.ts';
import type { Place } from './place.ts';
import { comeBetween, placeAt, refusalOf } from './place.ts';
import type { Unanchored } from './rebase-operations.ts';
import { rebaseOperations } from './rebase-operations.ts';
import { withTheirAmendments } from './with-their-amendments.ts';

/** A change and the amendment it comes from. */
export type AttributedChange = ItemChange & { readonly amendmentId: string };

// Named only to be left out.
// eslint-disable-next-line @typescript-eslint/no-unused-vars
export const unattributed = ({ amendmentId: _, ...change }: AttributedChange): ItemChange => change;

/** @throws Rejection RECOMMENDATION_UNKNOWN */
export const recommendationOf = (
  paper: SubmittedPaper,
  { body, date, protocolNumber, wordedBy }: RecommendationReference,
): Recommendation => {
  const reference = { body, date, protocolNumber, wordedBy };
  const recommendation = findRecommendation(paper, reference);
  if (recommendation === undefined) throw refused('RECOMMENDATION_UNKNOWN', { field: '/adopts', ...reference });
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

/** What the amendment does at a place, and what of it finds none there. */
interface Carried {
  readonly changes: readonly ItemChange[];
  readonly lost: readonly Unanchored[];
  /** What the place has and the amendment's base had not. */
  readonly between: readonly AmendmentState[];
}

const carriedAt = (paper: SubmittedPaper, amendment: AmendmentState, place: Place): Carried => {
  const { amendmentId, operations, baseVersion, carried } = amendment;
  const isAt = (version: number): boolean => place.version === version && place.applied.length === 0;
  if (isAt(baseVersion)) return { changes: amendment.changes, lost: [], between: [] };
  if (carried !== undefined && isAt(carried.version)) return { changes: carried.changes, lost: [], between: [] };

  const base = placeAt(paper, baseVersion);
  const adopted = versionsAdopted(paper, amendment, place);
  const from = applyChanges(base.text, versionsAdopted(paper, amendment, base), amendmentId);
  const onto = applyChanges(place.text, adopted, amendmentId);
  const { changes, unanchored } = rebaseOperations(operations, from, onto);
  return { changes: [...adopted, ...changes], lost: unanchored, between: comeBetween(paper, amendment, place) };
};

/**
 * What the amendment does to the text at this place, carried over when that is not the text it was written against.
 * @throws Rejection AMENDMENT_EXCLUDED or AMENDMENT_UNANCHORED; nothing of an amendment is dropped silently.
 */
const changesAt = (paper: SubmittedPaper, amendment: AmendmentState, place: Place): readonly ItemChange[] => {
  const { changes, lost, between } = carriedAt(paper, amendment, place);
  const [first] = lost;
  if (first !== undefined) throw refusalOf(amendment, first, between);
  return changes;
};

/** What the amendments do one after the other, each to what the ones before it left. */
const consolidateAt = (
  paper: SubmittedPaper,
  amendments: readonly AmendmentState[],
  start: Place,
): readonly AttributedChange[] => {
  const consolidated: AttributedChange[] = [];
  let place = start;
  for (const amendment of withTheirAmendments(paper, amendments)) {
    const changes = changesAt(paper, amendment, place).map((change) => ({
      ...change,
      amendmentId: authorOf(amendment, change.operation),
    }));
    consolidated.push(...changes);
    place = {
      ...place,
      text: applyAttributedChanges(place.text, changes),
      applied: [...place.applied, amendment],
    };
  }
  return consolidated;
};

// A declaration, because an amendment may adopt a recommendation and a recommendation consists of amendments. They end:
// each names only what was there before it.
function recommendedChanges(
  paper: SubmittedPaper,
  { baseVersion, changes, amendmentIds, recommendation: { body } }: Recommendation,
  place: Place,
): readonly AttributedChange[] {
  if (baseVersion === place.version && place.applied.length === 0) return changes;
  const missing = amendmentIds
    .map((amendmentId) => asRecommendedBy(amendmentOf(paper, amendmentId), body))
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

/** What an amendment does to the text as it stands, as far as it finds its place there. */
export const carriedToPresent = (paper: SubmittedPaper, amendment: AmendmentState): Carried => {
  const present = placeAt(paper, paper.texts.length);
  try {
    return carriedAt(paper, amendment, present);
  } catch (thrown) {
    // The recommendation that it takes over does not fit any more.
    const operation = amendment.operations.findIndex(isAdoptVersion);
    const lost = [{ operation, rejection: caughtAt(operation, thrown) }];
    return { changes: [], lost, between: comeBetween(paper, amendment, present) };
  }
};

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
 * The amendments to the paper that one written against this version can meet, each as it reads there: the open ones and
 * those adopted since. What one says of places that the version no longer has is left out; so is one written against a
 * later version.
 */
export const inPlay = (paper: SubmittedPaper, version: number): readonly AmendmentState[] =>
  paper.amendments
    .filter(({ status, adoptedAsVersion, baseVersion, amends }) => {
      const isAdoptedSince = adoptedAsVersion !== null && adoptedAsVersion > version;
      return amends === undefined && baseVersion <= version && (status === 'proposed' || isAdoptedSince);
    })
    .map((amendment) => {
      if (amendment.baseVersion === version) return amendment;
      const from = placeAt(paper, amendment.baseVersion).text;
      const { changes } = rebaseOperations(amendment.operations, from, placeAt(paper, version).text);
      return { ...amendment, changes };
    });

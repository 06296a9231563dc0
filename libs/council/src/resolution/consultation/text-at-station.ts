import { Rejection } from '#kernel';
import { recommendedOnto } from '../amendment/consolidate.ts';
import { findRecommendation } from '../recommendation.ts';
import type { RecommendationReference } from '../resolution.events.ts';
import type { ResolutionState, SubmittedPaper } from '../resolution.state.ts';
import { textOfVersion } from '../resolution.state.ts';
import { applyAttributedChanges } from '../text/apply-changes.ts';
import type { ResolutionText } from '../text/item.ts';
import type { Station } from './consultation.state.ts';
import { stationsOf } from './consultation.state.ts';

/** What a body has before it: "the text as recommended by …", or the text as it stands. */
export interface StationText {
  readonly text: ResolutionText;
  readonly textVersion: number;
  /** Null: no committee before it recommended anything but to reject. */
  readonly recommendedBy: RecommendationReference | null;
}

/** The last recommendation before this station that has a text; one to reject has none. */
export const recommendationBefore = (
  stations: readonly Station[],
  stationId: string,
): RecommendationReference | null => {
  const place = stations.findIndex((station) => station.stationId === stationId);
  const before = stations.slice(0, Math.max(place, 0));
  return (
    before.findLast(({ recommendation, advice }) => recommendation !== null && advice !== 'reject')?.recommendation ??
    null
  );
};

const recommendedText = (
  paper: SubmittedPaper,
  reference: RecommendationReference,
  textVersion: number,
): ResolutionText | null => {
  const recommendation = findRecommendation(paper, reference);
  const base = textOfVersion(paper, textVersion);
  if (recommendation === undefined || base === null) return null;
  try {
    return applyAttributedChanges(base, recommendedOnto(paper, recommendation, textVersion));
  } catch (refusal) {
    // The text has moved on so far that the advice fits it no more: the body then has the text itself before it.
    if (refusal instanceof Rejection) return null;
    throw refusal;
  }
};

/** The text at a station: as it lay there when the station ended, or as it lies there now. Null when there is no such station. */
export const textAtStation = (state: ResolutionState, stationId: string): StationText | null => {
  if (state.status === 'absent') return null;
  const stations = stationsOf(state);
  const station = stations.find((candidate) => candidate.stationId === stationId);
  if (station === undefined) return null;

  const textVersion = station.textVersion ?? state.texts.length;
  const asItStands = { text: textOfVersion(state, textVersion) ?? { items: [] }, textVersion, recommendedBy: null };
  const reference = recommendationBefore(stations, stationId);
  if (state.status === 'draft' || reference === null) return asItStands;
  const text = recommendedText(state, reference, textVersion);
  return text === null ? asItStands : { text, textVersion, recommendedBy: reference };
};

import type { Consultation, RecommendationReference, Station } from '#council/events';
import { recommendationBefore } from '#council/events';

/** A station as the page of its paper shows it. */
export interface StationLine extends Station {
  /** Whose recommended text lies before the body; null where it is the text as it stands. */
  readonly seesTextOf: RecommendationReference | null;
}

export interface ConsultationSection extends Omit<Consultation, 'stations'> {
  readonly stations: readonly StationLine[];
}

export const consultationSection = ({ stations, ...rest }: Consultation): ConsultationSection => ({
  ...rest,
  stations: stations.map((station) => ({
    ...station,
    seesTextOf: recommendationBefore(stations, station.stationId),
  })),
});

import type { ConsultationAnswer } from '#audit';
import type { RecommendationReference, Station } from '#council/events';
import type { CleanItem } from '#documents';
import { renderClean } from '#documents';

export interface StationTextsAnswer {
  readonly stations: readonly (Omit<Station, 'textVersion'> & {
    /** The version the body has before it: that of its meeting, or the present one. */
    readonly textVersion: number;
    readonly recommendedBy: RecommendationReference | null;
    readonly clean: readonly CleanItem[];
  })[];
}

/** The meeting of a station is named only to those who may open it. */
export const stationTextsAnswer = (
  { stations }: ConsultationAnswer,
  mayOpen: (meetingId: string) => boolean,
): StationTextsAnswer => ({
  stations: stations.map(({ station, text: { text, textVersion, recommendedBy } }) => ({
    ...station,
    meetingId: station.meetingId !== null && mayOpen(station.meetingId) ? station.meetingId : null,
    textVersion,
    recommendedBy,
    clean: renderClean(text),
  })),
});

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

export const stationTextsAnswer = ({ stations }: ConsultationAnswer): StationTextsAnswer => ({
  stations: stations.map(({ station, text: { text, textVersion, recommendedBy } }) => ({
    ...station,
    textVersion,
    recommendedBy,
    clean: renderClean(text),
  })),
});

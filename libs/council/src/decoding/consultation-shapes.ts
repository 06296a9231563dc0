import type {
  ConsultationEvent,
  PlannedStation,
  StationAdded,
  StationClosed,
} from '../resolution/consultation/consultation.events.ts';
import type { DataShapes } from './data-shapes.ts';
import { referenceShape } from './resolution-event-shapes.ts';
import type { Shape } from './shape.ts';
import { day, flag, listOf, nullable, object, oneOf, text, wholeNumber } from './shape.ts';

const stationShape: Shape<PlannedStation> = object<PlannedStation>({
  stationId: text,
  body: text,
  role: oneOf<PlannedStation['role']>({ hearing: true, preliminary: true, decision: true, acknowledgement: true }),
  lead: flag,
  reading: nullable(wholeNumber),
  plannedOn: nullable(day),
  meetingId: nullable(text),
});

const resolutionId = text;
const because = nullable(text);

export const consultationShapes: DataShapes<ConsultationEvent['type']> = {
  ConsultationPlanned: object({ resolutionId, stations: listOf(stationShape) }),
  StationAdded: object({
    resolutionId,
    station: stationShape,
    afterStationId: nullable(text),
    origin: oneOf<StationAdded['data']['origin']>({ added: true, adjourned: true, referred: true, returned: true }),
    fromStationId: nullable(text),
    because,
  }),
  StationSkipped: object({ resolutionId, stationId: text, because: text, skippedOn: day }),
  StationsReordered: object({ resolutionId, stationIds: listOf(text), because }),
  StationClosed: object({
    resolutionId,
    stationId: text,
    body: text,
    result: oneOf<StationClosed['data']['result']>({
      recommended: true,
      noted: true,
      withoutRecommendation: true,
      adjourned: true,
      referred: true,
      withdrawn: true,
      decided: true,
    }),
    meetingDate: day,
    meetingId: nullable(text),
    textVersion: wholeNumber,
    recommendation: nullable(referenceShape),
    advice: nullable(
      oneOf<NonNullable<StationClosed['data']['advice']>>({ asFiled: true, withChanges: true, reject: true }),
    ),
    referredTo: nullable(text),
    because,
  }),
  PaperDeferred: object({ resolutionId, body: text, meetingDate: day, until: nullable(day), because }),
  PaperWithdrawn: object({ resolutionId, withdrawnBy: text, withdrawnOn: day, because }),
};

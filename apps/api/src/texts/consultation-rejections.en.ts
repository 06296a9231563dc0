import type { ConsultationRejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals about the consultation sequence. */
export const englishConsultationRejections: Readonly<Record<ConsultationRejectionCode, ProblemText>> = {
  CONSULTATION_ALREADY_PLANNED: {
    title: 'Consultation sequence already planned',
    detail: 'The paper has a consultation sequence. Stations are added, reordered or skipped.',
  },
  CONSULTATION_NOT_PLANNED: {
    title: 'No consultation sequence',
    detail: 'No consultation sequence is planned for this paper.',
  },
  DECISION_STATION_MISSING: {
    title: 'Deciding station missing',
    detail: 'A consultation sequence needs a station at which the deciding body decides.',
  },
  STATION_ID_MALFORMED: {
    title: 'Station id not allowed',
    detail: 'The id is empty, too long or has characters that are not allowed.',
  },
  STATION_ID_TAKEN: {
    title: 'Station id taken',
    detail: 'Another station of this paper has this id.',
  },
  STATION_UNKNOWN: {
    title: 'Station unknown',
    detail: 'The consultation sequence of this paper has no station with this id.',
  },
  STATION_CLOSED: {
    title: 'Station no longer open',
    detail: 'The station is closed or was skipped.',
  },
  STATION_NOT_PLANNED: {
    title: 'Body not in turn',
    detail: 'The consultation sequence has no open station of this body. Please add a station first.',
  },
  STATION_ROLE_CONTRADICTED: {
    title: 'Body does not decide',
    detail: 'Only the deciding body of the paper has stations at which it is decided.',
  },
  LEAD_STATION_NOT_FIRST: {
    title: 'Lead committee not first',
    detail: 'The lead committee deliberates before the other committees.',
  },
  READINGS_OUT_OF_ORDER: {
    title: 'Readings out of order',
    detail: 'First, second and third reading of a body follow each other.',
  },
  STATIONS_NOT_THE_OPEN_ONES: {
    title: 'New order incomplete',
    detail: 'The new order names every open station exactly once and no other.',
  },
  STATIONS_STILL_OPEN: {
    title: 'Consultation not finished',
    detail: 'Stations before the decision are still open. They are closed, or skipped with a reason.',
  },
  REFERRED_IN_CIRCLE: {
    title: 'Referred in a circle',
    detail: 'This body referred the paper itself and waits for it.',
  },
  DEFERRED_INTO_PAST: {
    title: 'Deferred to an earlier day',
    detail: 'The day it is left to lies before the meeting that left it.',
  },
  PAPER_WITHDRAWN: {
    title: 'Paper withdrawn',
    detail: 'The paper is withdrawn; nothing is recommended or decided on it any more.',
  },
};

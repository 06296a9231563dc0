export type ConsultationRejectionCode =
  /** A paper gets its sequence once; after that stations are added, skipped and reordered. */
  | 'CONSULTATION_ALREADY_PLANNED'
  /** Nobody planned stations for this paper. */
  | 'CONSULTATION_NOT_PLANNED'
  /** A sequence has at least one station, and one of them decides. */
  | 'DECISION_STATION_MISSING'
  /** The id is empty, too long, or has characters other than letters, digits, dot, hyphen and underscore. */
  | 'STATION_ID_MALFORMED'
  /** Another station of the paper has this id. */
  | 'STATION_ID_TAKEN'
  /** The paper has no station with this id. */
  | 'STATION_UNKNOWN'
  /** The station has its result already, or was skipped. */
  | 'STATION_CLOSED'
  /** The sequence has no open station of this body. */
  | 'STATION_NOT_PLANNED'
  /** Only the body the paper names has stations that decide. */
  | 'STATION_ROLE_CONTRADICTED'
  /** A committee stands before the one that answers for the advice. */
  | 'LEAD_STATION_NOT_FIRST'
  /** The readings of a body run 1, 2, 3 in the order of its stations. */
  | 'READINGS_OUT_OF_ORDER'
  /** The new order does not name every open station exactly once. */
  | 'STATIONS_NOT_THE_OPEN_ONES'
  /** Stations before the decision are neither closed nor skipped; `stations` names them. */
  | 'STATIONS_STILL_OPEN'
  /** The body asked is one that referred the paper itself and waits for it; `chain` shows the way. */
  | 'REFERRED_IN_CIRCLE'
  /** The day until which it is left lies before the meeting that left it. */
  | 'DEFERRED_INTO_PAST'
  /** Taken back; nothing is recommended or decided on it any more. */
  | 'PAPER_WITHDRAWN';

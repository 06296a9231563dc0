/** Why something cannot be said of the organisation, or not be done because of what it says. */
export type OrganisationRejectionCode =
  /** A body or department has, or had, this name; a reader of old papers could not tell them apart. */
  | 'ORGANISATION_NAME_TAKEN'
  /** No body is so called on this day; `nearest` are the names that look like it. */
  | 'BODY_UNKNOWN'
  /** The day lies before what the body is known by begins. */
  | 'BODY_DATE_BEFORE_EARLIER'
  /** A body has at least one member; a faction at least no seat. */
  | 'MEMBERS_MALFORMED'
  /** No rule of quorum or of notice has this name and version. */
  | 'BODY_RULE_UNKNOWN'
  /** All factions together would have more seats than the body has. */
  | 'SEATS_EXCEED_MEMBERS'
  /** No department is so called on this day. */
  | 'DEPARTMENT_UNKNOWN'
  /** The department has a successor already. */
  | 'DEPARTMENT_ALREADY_REORGANISED'
  /** The successor is not there on the day from which it is to take over: its duties would be nobody's. */
  | 'REORGANISATION_GAP'
  /** The successor's own duties come to the predecessor in the end. */
  | 'REORGANISATION_CIRCULAR'
  /** The organisation knows nobody of this name; `nearest` are the names that look like it. */
  | 'RECIPIENT_UNKNOWN'
  /** The body votes by another rule on that day. */
  | 'VOTE_RULE_NOT_OF_BODY';

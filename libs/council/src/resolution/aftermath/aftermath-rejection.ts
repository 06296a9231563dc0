export type AftermathRejectionCode =
  /** No rule of objection has this name and version. */
  | 'OBJECTION_RULE_UNKNOWN'
  /** The law's deadline for objecting had passed; `deadline` says when. */
  | 'OBJECTION_TOO_LATE'
  /** The day of the objection lies before the decision it is raised against. */
  | 'OBJECTION_BEFORE_DECISION'
  /** An objection was raised and is not settled yet. */
  | 'OBJECTION_ALREADY_RAISED'
  /** No objection is open. */
  | 'OBJECTION_NOT_RAISED'
  /** The body decided again before the law lets it, or the settlement lies before the objection. */
  | 'OBJECTION_SETTLED_TOO_EARLY'
  /** Deciding again takes the deciding body and a vote whose outcome is the result; any other end has none. */
  | 'OBJECTION_VOTE_CONTRADICTED'
  /** An objection is open: nobody signs, forwards, publishes or corrects until it is settled. */
  | 'EXECUTION_SUSPENDED'
  /** Repealed or superseded as a whole. */
  | 'RESOLUTION_NOT_IN_FORCE'
  /** The item was repealed by another resolution. */
  | 'ITEM_REPEALED'
  /** Not adopted under this number on this day: no such resolution is recorded. */
  | 'ENDING_RESOLUTION_UNKNOWN'
  /** The resolution that is to end the other one is itself suspended or no more in force. */
  | 'ENDING_RESOLUTION_NOT_IN_FORCE'
  /** It was decided before the resolution it is to end, or is that resolution itself. */
  | 'ENDING_RESOLUTION_NOT_LATER'
  /** The day lies before the decision or the engrossment it follows. */
  | 'AFTERMATH_BEFORE_DECISION'
  /** Corrections strike and insert nothing. */
  | 'CORRECTION_NOT_OBVIOUS'
  /** A resolution on a non-public paper is not published as it is. */
  | 'RESOLUTION_NOT_PUBLIC'
  /** Published before, elsewhere. */
  | 'RESOLUTION_ALREADY_PUBLISHED';

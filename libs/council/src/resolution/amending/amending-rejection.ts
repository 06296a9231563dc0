/** Why amendments cannot be reworked, converted or settled, or votes on less than the whole not be recorded. */
export type AmendingRejectionCode =
  /** Turned into a referral or a request, or taken over by whoever filed the paper. */
  | 'AMENDMENT_CONVERTED'
  /** An amendment to an amendment is recommended or adopted with the one it amends, or not at all. */
  | 'AMENDED_AMENDMENT_MISSING'
  /** Amendments to it come first; `waiting` names them. */
  | 'AMENDMENTS_TO_IT_FIRST'
  /** The amendment named is itself one to an amendment. */
  | 'AMENDMENT_NESTED_TOO_DEEP'
  /** An amendment to an amendment is written against the same text version as that one. */
  | 'AMENDED_AT_OTHER_VERSION'
  /** It has its place in the text; only its mover changes it. */
  | 'AMENDMENT_NOT_STRANDED'
  /** An amendment to an amendment is voted as a whole. */
  | 'AMENDMENT_TO_AMENDMENT_WHOLE'
  /** What is said to have settled it is open itself. */
  | 'SETTLED_BY_NOTHING'
  /** A referral or a request goes to somebody. */
  | 'CONVERSION_WITHOUT_ADDRESSEE'
  /** What is taken over goes into the paper and to nobody else. */
  | 'CONVERSION_NEEDS_NO_ADDRESSEE'
  /** Whoever filed the paper can take over what changes the paper, not what changes an amendment. */
  | 'CONVERSION_NOT_POSSIBLE'
  /** A part names no operation. */
  | 'PART_EMPTY'
  /** The amendment has no operation at this place, counted from 0. */
  | 'OPERATION_UNKNOWN'
  /** The operation is in two parts. */
  | 'OPERATION_REPEATED'
  /** Voted part by part, every operation needs a vote; `missing` names those without. */
  | 'OPERATIONS_NOT_VOTED'
  /** A vote on items names at least one. */
  | 'NO_ITEM_VOTED'
  /** This body voted on the item in this meeting already. */
  | 'ITEMS_VOTED_TWICE'
  /** The order names every open amendment exactly once. */
  | 'VOTING_ORDER_INCOMPLETE'
  /** A faction is named twice on the same side. */
  | 'FACTION_VOTES_TWICE'
  /** A member is named twice. */
  | 'MEMBER_VOTES_TWICE'
  /** Nobody knows who voted how in a secret vote. */
  | 'SECRET_VOTE_NAMES_VOTERS';

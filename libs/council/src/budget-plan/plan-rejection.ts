/** Why an order about a budget plan is refused. */
export type BudgetPlanRejectionCode =
  /** No plan is recorded under this id. */
  | 'PLAN_UNKNOWN'
  /** Empty, too long, or with characters other than lower-case letters, digits, dot and hyphen. */
  | 'PLAN_ID_MALFORMED'
  | 'PLAN_ALREADY_ESTABLISHED'
  /** Not one year, nor two that follow each other; or plan years that do not follow them. */
  | 'FISCAL_YEARS_MALFORMED'
  /** Another plan is of this year. */
  | 'FISCAL_YEAR_TAKEN'
  /** The plan has no such fiscal year. */
  | 'YEAR_OUTSIDE_PLAN'
  | 'BASELINE_ALREADY_IMPORTED'
  | 'BASELINE_EMPTY'
  /** Nothing can be adopted or changed before the baseline is there. */
  | 'BASELINE_MISSING'
  /** Two lines, or two entries of posts, have one id. */
  | 'PLAN_LINE_ID_TAKEN'
  | 'PLAN_LINE_UNKNOWN'
  /** The line is of another year than what is to be paid from it. */
  | 'PLAN_LINE_OF_OTHER_YEAR'
  /** The line brings money and pays nothing. */
  | 'PLAN_LINE_IS_REVENUE'
  /** Less is left of the line than is asked for. */
  | 'PLAN_LINE_EXHAUSTED'
  /** What covers it covers other things already, up to its whole amount. */
  | 'COVER_SPENT_TWICE'
  /** Nothing was granted there that could cover anything. */
  | 'COVER_UNKNOWN'
  /** Change lists are numbered from 1 without a gap. */
  | 'CHANGE_LIST_OUT_OF_ORDER'
  | 'CHANGE_LIST_EMPTY'
  /** After the adoption no change list alters the plan. */
  | 'PLAN_ALREADY_ADOPTED'
  | 'PLAN_NOT_ADOPTED'
  /** The day lies before the day of the adoption. */
  | 'APPROVED_BEFORE_ADOPTION'
  | 'PROVISIONAL_MANAGEMENT_ALREADY_BEGUN'
  | 'PROVISIONAL_MANAGEMENT_NOT_BEGUN'
  /** Another release, note or transfer of the plan has this id. */
  | 'PLAN_ENTRY_ID_TAKEN'
  /** More is to be released than was approved, or than is not blocked or released already. */
  | 'RELEASE_ABOVE_APPROVED'
  /** More is to be blocked than is there and not spent. */
  | 'BLOCKED_ABOVE_APPROVED'
  | 'BLOCKING_NOTE_UNKNOWN'
  /** No resolution in force grants money there. */
  | 'GRANT_UNKNOWN'
  /** Both lines are the same, or of different years or directions. */
  | 'TRANSFER_NOT_POSSIBLE'
  /** Nothing is released, blocked or moved by an amount of nothing. */
  | 'AMOUNT_IS_NOTHING';

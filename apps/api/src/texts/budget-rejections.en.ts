import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Of money and posts, and of the budget plan. */
export const englishBudgetRejections = {
  POSTS_GO_NOWHERE: {
    title: 'Posts moved nowhere',
    detail: 'Moved posts go from one department to another, and only they say where to.',
  },
  LINE_OF_REVENUE: {
    title: 'Revenue taken from a line',
    detail: 'Only expenses are taken from a line of the budget plan.',
  },
  PLAN_UNKNOWN: {
    title: 'Budget plan unknown',
    detail: 'No budget plan is recorded under this id.',
  },
  PLAN_ID_MALFORMED: {
    title: 'Plan id not allowed',
    detail: 'The id of a plan has lower-case letters, digits, dots and hyphens.',
  },
  PLAN_ALREADY_ESTABLISHED: {
    title: 'Budget plan already there',
    detail: 'There is a budget plan of this id already.',
  },
  FISCAL_YEARS_MALFORMED: {
    title: 'Fiscal years not allowed',
    detail: 'A plan is of one year or of two that follow each other, and its later years follow them.',
  },
  FISCAL_YEAR_TAKEN: {
    title: 'Fiscal year taken',
    detail: 'Another budget plan is of this year.',
  },
  YEAR_OUTSIDE_PLAN: {
    title: 'Year outside the plan',
    detail: 'The budget plan is not of this year.',
  },
  BASELINE_ALREADY_IMPORTED: {
    title: 'Baseline already imported',
    detail: 'The lines of this plan are there already; change lists alter them.',
  },
  BASELINE_EMPTY: {
    title: 'No lines',
    detail: 'A budget plan has at least one line.',
  },
  BASELINE_MISSING: {
    title: 'Baseline missing',
    detail: 'The lines of the plan have not been imported yet.',
  },
  PLAN_LINE_ID_TAKEN: {
    title: 'Line there twice',
    detail: 'Two lines, or two entries of posts, have one id.',
  },
  PLAN_LINE_UNKNOWN: {
    title: 'Line unknown',
    detail: 'The budget plan has no line of this id.',
  },
  PLAN_LINE_OF_OTHER_YEAR: {
    title: 'Line of another year',
    detail: 'The line is of another year than the amount that is taken from it.',
  },
  PLAN_LINE_IS_REVENUE: {
    title: 'Line of revenue',
    detail: 'Nothing is paid from a line of revenue.',
  },
  PLAN_LINE_EXHAUSTED: {
    title: 'Line exhausted',
    detail: 'Less is left of the line than is asked for.',
  },
  COVER_SPENT_TWICE: {
    title: 'Cover spent already',
    detail: 'What is to cover it covers something else already.',
  },
  COVER_UNKNOWN: {
    title: 'Cover unknown',
    detail: 'Nothing is granted there that could cover it.',
  },
  CHANGE_LIST_OUT_OF_ORDER: {
    title: 'Change list out of order',
    detail: 'Change lists are numbered from 1 without a gap.',
  },
  CHANGE_LIST_EMPTY: {
    title: 'Change list empty',
    detail: 'A change list alters at least one line.',
  },
  PLAN_ALREADY_ADOPTED: {
    title: 'Budget plan already adopted',
    detail: 'The budget plan is adopted; only transfers still change its lines.',
  },
  PLAN_NOT_ADOPTED: {
    title: 'Budget plan not adopted',
    detail: 'The budget plan has not been adopted yet.',
  },
  APPROVED_BEFORE_ADOPTION: {
    title: 'Approved before its adoption',
    detail: 'The approval lies before the day on which the plan was adopted.',
  },
  PROVISIONAL_MANAGEMENT_ALREADY_BEGUN: {
    title: 'Provisional management already begun',
    detail: 'The beginning of provisional management is recorded for this year already.',
  },
  PROVISIONAL_MANAGEMENT_NOT_BEGUN: {
    title: 'Provisional management not begun',
    detail: 'No provisional management is recorded for this year that could end.',
  },
  PLAN_ENTRY_ID_TAKEN: {
    title: 'Id taken',
    detail: 'Another release, note or transfer of this plan has this id.',
  },
  RELEASE_ABOVE_APPROVED: {
    title: 'Release above what is approved',
    detail: 'More is to be released than is approved, not blocked and not released yet.',
  },
  BLOCKED_ABOVE_APPROVED: {
    title: 'Blocked above what is there',
    detail: 'More is to be blocked than is still there to be spent.',
  },
  BLOCKING_NOTE_UNKNOWN: {
    title: 'Blocking note unknown',
    detail: 'There is no such blocking note.',
  },
  GRANT_UNKNOWN: {
    title: 'Grant unknown',
    detail: 'No resolution in force grants money there.',
  },
  TRANSFER_NOT_POSSIBLE: {
    title: 'Transfer not possible',
    detail: 'Money is moved between two lines of one year, from expense to expense or from revenue to revenue.',
  },
  AMOUNT_IS_NOTHING: {
    title: 'Amount is nothing',
    detail: 'The amount must be more than nothing.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;

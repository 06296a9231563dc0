import type { IsoDate } from '#kernel';

/** Names a rule and the day its version begins, as majority rules do. */
export type NoticeRuleId = 'hgo-58@2005-04-01' | 'gemo-bw-34@2015-12-01';

/** Ladungsfrist and the law that says so. */
export interface NoticeRule {
  readonly legalSource: string;
  /** Days from the invitation to the meeting, the day of the meeting counted, that of the invitation not. */
  readonly days: number;
  /** The same in urgent cases. */
  readonly urgentDays: number;
}

/**
 * Every rule ever used, for ever. The days are counted from the day on which the invitation is said to have gone out;
 * when it reached each member is not recorded. A longer period in a body's own rules of procedure is not modelled.
 */
const noticeRules: Readonly<Record<NoticeRuleId, NoticeRule>> = {
  // Three whole days lie between the invitation and the meeting; in urgent cases it is there the day before.
  'hgo-58@2005-04-01': { legalSource: '§ 58 Abs. 1 HGO', days: 4, urgentDays: 1 },
  // As a rule at least seven days; in an emergency without any notice.
  'gemo-bw-34@2015-12-01': { legalSource: '§ 34 Abs. 1 GemO BW', days: 7, urgentDays: 0 },
};

/** Names of the rules, for lists to choose from. */
export const noticeRuleIds: readonly NoticeRuleId[] = ['hgo-58@2005-04-01', 'gemo-bw-34@2015-12-01'];

/** Null for a name that no rule has, which a command from outside may carry. */
export const noticeRule = (id: NoticeRuleId): NoticeRule | null =>
  Object.hasOwn(noticeRules, id) ? noticeRules[id] : null;

const MILLISECONDS_A_DAY = 86_400_000;

/** Whole days from one day to another; negative when it lies before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);

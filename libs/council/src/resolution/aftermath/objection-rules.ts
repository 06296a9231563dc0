import type { IsoDate } from '#kernel';
import { addDays } from '#kernel';
import type { ObjectionRuleId } from './aftermath.events.ts';

/** Widerspruch of the mayor: until when, and when the body decides again. Days are calendar days. */
export interface ObjectionRule {
  /** As it is cited, and as it is stored beside every objection. */
  readonly legalSource: string;
  /** Counted from the day of the decision, which itself does not count. No holiday moves it. */
  readonly withinDays: number;
  /** The new meeting lies at least this many days after the first; null where the law does not say. */
  readonly decideAgainAfterDays: number | null;
  /** … and at most this many. */
  readonly decideAgainWithinDays: number | null;
}

/** Every rule ever used, for ever; when a statute changes, a rule with a new date is added and none is edited. */
const objectionRules: Readonly<Record<ObjectionRuleId, ObjectionRule>> = {
  'hgo-63@2005-04-01': {
    legalSource: '§ 63 Abs. 1 HGO',
    withinDays: 14,
    decideAgainAfterDays: 3,
    decideAgainWithinDays: null,
  },
  'gemo-bw-43@2000-07-24': {
    legalSource: '§ 43 Abs. 2 GemO BW',
    withinDays: 7,
    decideAgainAfterDays: null,
    decideAgainWithinDays: 21,
  },
};

/** Names of the rules, for lists to choose from. */
export const objectionRuleIds: readonly ObjectionRuleId[] = ['hgo-63@2005-04-01', 'gemo-bw-43@2000-07-24'];

/** Null for a name that no rule has, which a command from outside may carry. */
export const objectionRule = (id: ObjectionRuleId): ObjectionRule | null =>
  Object.hasOwn(objectionRules, id) ? objectionRules[id] : null;

interface ObjectionDays {
  readonly deadline: IsoDate;
  readonly decideAgainFrom: IsoDate | null;
  readonly decideAgainBy: IsoDate | null;
}

const after = (day: IsoDate, days: number | null): IsoDate | null => (days === null ? null : addDays(day, days));

/** The days that follow from a decision of this day. */
export const objectionDays = (rule: ObjectionRule, decidedOn: IsoDate): ObjectionDays => ({
  deadline: addDays(decidedOn, rule.withinDays),
  decideAgainFrom: after(decidedOn, rule.decideAgainAfterDays),
  decideAgainBy: after(decidedOn, rule.decideAgainWithinDays),
});

import { figuresOf } from './figures.ts';
import type { MajorityRuleId, Outcome, Tally } from './vote.ts';

type Counts = Extract<Tally, { known: 'counts' }>;

/** Mehrheitsregel: what a count of votes comes to, and the law that says so. */
export interface MajorityRule {
  /** As it is cited, and as it is stored beside every vote. */
  readonly legalSource: string;
  readonly outcomeOf: (counts: Counts) => Outcome;
}

/**
 * More yes than no. Abstentions and invalid votes are not counted, a tie is a rejection, and so is a vote in which nobody
 * said yes or no.
 */
const simpleMajority = ({ yes, no }: Counts): Outcome => (yes > no ? 'adopted' : 'rejected');

/**
 * Every rule ever used, for ever: an auditor recomputes an old vote with the rule of its day. The date in a name is the
 * day from which the consolidated statute runs that the rule was read from (HGO as announced on 7 March 2005, in force
 * since 1 April 2005; GemO as announced on 24 July 2000). The rule itself may be older than that, so votes of earlier
 * years are not refused. When a statute changes its majority, a rule with a new date is added and none is edited.
 */
const majorityRules: Readonly<Record<MajorityRuleId, MajorityRule>> = {
  'hgo-54@2005-04-01': { legalSource: '§ 54 Abs. 1 HGO', outcomeOf: simpleMajority },
  'gemo-bw-37@2000-07-24': { legalSource: '§ 37 Abs. 6 GemO BW', outcomeOf: simpleMajority },
};

/** Names of the rules, for lists to choose from. */
export const majorityRuleIds: readonly MajorityRuleId[] = ['hgo-54@2005-04-01', 'gemo-bw-37@2000-07-24'];

/** Null for a name that no rule has, which a command from outside may carry. */
export const majorityRule = (id: MajorityRuleId): MajorityRule | null =>
  Object.hasOwn(majorityRules, id) ? majorityRules[id] : null;

/**
 * What the rule makes of the tally. Null when the tally does not say: a unanimous vote may have been one in favour or one
 * against, a faction may have been named without its members, and where the rest was in favour somebody must know how
 * many were `present`.
 */
export const outcomeOf = (id: MajorityRuleId, tally: Tally, present: number | null = null): Outcome | null => {
  if (tally.known === 'unanimous') return null;
  const figures = figuresOf({ tally, present, outcome: 'adopted' });
  return figures === null ? null : majorityRules[id].outcomeOf({ known: 'counts', ...figures });
};

/** Names a rule and the day its version begins, as majority rules do. */
export type QuorumRuleId = 'hgo-53@2005-04-01' | 'gemo-bw-37-2@2000-07-24';

/** Who is there for one agenda item. */
export interface Attendance {
  /** Gesetzliche Zahl der Mitglieder. */
  readonly legalMembers: number;
  /** Present and entitled to vote: whoever is biased does not count. */
  readonly present: number;
  /** Befangen for this agenda item. */
  readonly biased: number;
}

/** Regel der Beschlussfähigkeit and the law that says so. */
export interface QuorumRule {
  readonly legalSource: string;
  readonly isQuorate: (attendance: Attendance) => boolean;
}

/**
 * Every rule ever used, for ever. The dates are those of the statutes' consolidated texts, see `majority-rules.ts`.
 *
 * Not modelled, and so to be judged by people: that a body counts as quorate under § 53 HGO until somebody moves to have
 * the contrary found, the second meeting after an inquorate one, and members whom the law itself keeps away.
 */
const quorumRules: Readonly<Record<QuorumRuleId, QuorumRule>> = {
  'hgo-53@2005-04-01': {
    legalSource: '§ 53 Abs. 1 HGO',
    isQuorate: ({ legalMembers, present }) => present * 2 > legalMembers,
  },
  // With more than half of them biased a quarter is enough.
  'gemo-bw-37-2@2000-07-24': {
    legalSource: '§ 37 Abs. 2 GemO BW',
    isQuorate: ({ legalMembers, present, biased }) =>
      present * 2 >= legalMembers || (biased * 2 > legalMembers && present * 4 >= legalMembers),
  },
};

/** Names of the rules, for lists to choose from. */
export const quorumRuleIds: readonly QuorumRuleId[] = ['hgo-53@2005-04-01', 'gemo-bw-37-2@2000-07-24'];

/** Null for a name that no rule has, which a command from outside may carry. */
export const quorumRule = (id: QuorumRuleId): QuorumRule | null =>
  Object.hasOwn(quorumRules, id) ? quorumRules[id] : null;

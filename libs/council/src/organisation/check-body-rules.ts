import { refused } from '../rejection-codes.ts';
import { majorityRule } from '../voting/majority-rules.ts';
import { noticeRule } from '../voting/notice-rules.ts';
import { quorumRule } from '../voting/quorum-rules.ts';
import type { BodyRules } from './organisation.events.ts';

const MOST_MEMBERS = 10_000;

/** @throws Rejection MEMBERS_MALFORMED, MAJORITY_RULE_UNKNOWN or BODY_RULE_UNKNOWN */
export const checkBodyRules = (rules: BodyRules): void => {
  const { legalMembers } = rules;
  if (!Number.isSafeInteger(legalMembers) || legalMembers < 1 || legalMembers > MOST_MEMBERS) {
    const expected = `a whole number from 1 to ${MOST_MEMBERS}`;
    throw refused('MEMBERS_MALFORMED', { field: '/rules/legalMembers', found: String(legalMembers), expected });
  }
  if (majorityRule(rules.majorityRule) === null) {
    throw refused('MAJORITY_RULE_UNKNOWN', { field: '/rules/majorityRule', found: rules.majorityRule });
  }
  if (quorumRule(rules.quorumRule) === null) {
    throw refused('BODY_RULE_UNKNOWN', { field: '/rules/quorumRule', found: rules.quorumRule });
  }
  if (noticeRule(rules.noticeRule) === null) {
    throw refused('BODY_RULE_UNKNOWN', { field: '/rules/noticeRule', found: rules.noticeRule });
  }
};

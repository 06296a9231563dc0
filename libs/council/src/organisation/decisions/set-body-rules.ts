import { checkBodyRules } from '../check-body-rules.ts';
import { lastFrom } from '../body-at.ts';
import type { SetBodyRules } from '../organisation.commands.ts';
import type { BodyRules, BodyRulesSet } from '../organisation.events.ts';
import type { OrganisationState } from '../organisation.state.ts';
import { requireBodyAt } from '../require-body-at.ts';

const isSame = (one: BodyRules, other: BodyRules): boolean =>
  one.legalMembers === other.legalMembers &&
  one.majorityRule === other.majorityRule &&
  one.quorumRule === other.quorumRule &&
  one.noticeRule === other.noticeRule;

/** Regeln bestimmen, from a day on; also from an earlier one, when it is found out late. */
export const setBodyRules = ({ data }: SetBodyRules, organisation: OrganisationState): readonly BodyRulesSet[] => {
  const { name, from, rules } = data;
  checkBodyRules(rules);
  const body = requireBodyAt(organisation, { field: '/name', name, date: from });
  const present = lastFrom(body.rules, from);
  if (present !== null && present.from === from && isSame(present, rules)) return [];
  return [{ type: 'BodyRulesSet', data: { name, from, rules } }];
};

import type { BodyEstablished, BodyRules, OrganisationEvent } from '../organisation/organisation.events.ts';
import type { NoticeRuleId } from '../voting/notice-rules.ts';
import type { QuorumRuleId } from '../voting/quorum-rules.ts';
import type { MajorityRuleId } from '../voting/vote.ts';
import type { DataShapes } from './data-shapes.ts';
import type { Shape } from './shape.ts';
import { day, nullable, object, oneOf, text, wholeNumber } from './shape.ts';

export const rulesShape: Shape<BodyRules> = object<BodyRules>({
  legalMembers: wholeNumber,
  majorityRule: oneOf<MajorityRuleId>({ 'hgo-54@2005-04-01': true, 'gemo-bw-37@2000-07-24': true }),
  quorumRule: oneOf<QuorumRuleId>({ 'hgo-53@2005-04-01': true, 'gemo-bw-37-2@2000-07-24': true }),
  noticeRule: oneOf<NoticeRuleId>({ 'hgo-58@2005-04-01': true, 'gemo-bw-34@2015-12-01': true }),
});

export const organisationShapes: DataShapes<OrganisationEvent['type']> = {
  BodyEstablished: object({
    name: text,
    kind: oneOf<BodyEstablished['data']['kind']>({
      council: true,
      committee: true,
      localCouncil: true,
      administration: true,
    }),
    from: day,
    rules: rulesShape,
  }),
  BodyRulesSet: object({ name: text, from: day, rules: rulesShape }),
  BodyRenamed: object({ name: text, newName: text, from: day }),
  BodyDissolved: object({ name: text, from: day }),
  FactionSeated: object({ body: text, faction: text, seats: wholeNumber, from: day }),
  DepartmentEstablished: object({ name: text, parent: nullable(text), from: day }),
  DepartmentReorganised: object({ predecessor: text, successor: text, from: day }),
};

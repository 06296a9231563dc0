import { refused } from '../../rejection-codes.ts';
import { requireSubmitted } from '../paper-status.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { RaiseObjection } from './aftermath.commands.ts';
import type { ObjectionRaised } from './aftermath.events.ts';
import { noAftermath, openObjection, requireAdopted, requireInForce } from './aftermath.state.ts';
import { objectionDays, objectionRule } from './objection-rules.ts';

/** Widerspruch einlegen: in the time the law leaves for it. From then on the resolution is not carried out. */
export const raiseObjection = (
  { data: { resolutionId, raisedBy, rule: ruleId, ground, because }, occurredOn }: RaiseObjection,
  state: ResolutionState,
): readonly ObjectionRaised[] => {
  const resolution = requireAdopted(requireSubmitted(state, { resolutionId }));
  const open = openObjection(resolution);
  if (open !== null) throw refused('OBJECTION_ALREADY_RAISED', { resolutionId, objectionId: open.objectionId });
  requireInForce(resolution);
  checkWording('/raisedBy', raisedBy, { atMost: 200 });
  checkWording('/because', because);
  const rule = objectionRule(ruleId);
  if (rule === null) throw refused('OBJECTION_RULE_UNKNOWN', { field: '/rule', found: ruleId });

  const decidedOn = resolution.decision.date;
  if (occurredOn < decidedOn) {
    throw refused('OBJECTION_BEFORE_DECISION', { field: '/occurredOn', found: occurredOn, decidedOn });
  }
  const days = objectionDays(rule, decidedOn);
  if (occurredOn > days.deadline) {
    const { deadline } = days;
    throw refused('OBJECTION_TOO_LATE', { field: '/occurredOn', found: occurredOn, decidedOn, deadline, rule: ruleId });
  }
  const { objections } = resolution.aftermath ?? noAftermath;
  return [
    {
      type: 'ObjectionRaised',
      data: {
        ...{ resolutionId, objectionId: `objection-${objections.length + 1}` },
        ...{ raisedBy, raisedOn: occurredOn, rule: ruleId, legalSource: rule.legalSource, ground, because },
        ...days,
      },
    },
  ];
};

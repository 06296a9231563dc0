import type { MajorityRuleId, Outcome, Tally, Vote } from '../voting/vote.ts';
import type { Shape } from './shape.ts';
import { nullable, object, oneOf, text, variants, wholeNumber } from './shape.ts';

const tallyShape: Shape<Tally> = variants<Tally, 'known'>('known', {
  counts: object({ yes: wholeNumber, no: wholeNumber, abstentions: wholeNumber, invalid: wholeNumber }),
  unanimous: object({}),
});

export const outcomeShape = oneOf<Outcome>({ adopted: true, rejected: true });

export const voteShape: Shape<Vote> = object<Vote>({
  tally: tallyShape,
  rule: oneOf<MajorityRuleId>({ 'hgo-54@2005-04-01': true, 'gemo-bw-37@2000-07-24': true }),
  legalSource: text,
  present: nullable(wholeNumber),
});

import type { RaiseObjection } from '#council';
import type { ObjectionRuleId } from '#council/events';
import { ChoiceField } from '../../request/choice-field.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';
import { LONGEST_TEXT } from '../item.request.ts';

const rules: readonly ObjectionRuleId[] = ['hgo-63@2005-04-01', 'gemo-bw-43@2000-07-24'];

export class RaiseObjectionRequest extends OrderRequest {
  @TextField({ maxLength: 200, description: 'Office or function, not a name.', example: 'Oberbürgermeister' })
  raisedBy!: string;

  @ChoiceField(rules, { description: 'The rule and the day its version begins; it gives the deadline.' })
  rule!: ObjectionRuleId;

  @ChoiceField(['unlawful', 'harmful'])
  ground!: RaiseObjection['data']['ground'];

  @TextField({ maxLength: LONGEST_TEXT, example: 'Die Deckung ist nicht nachgewiesen.' })
  because!: string;
}

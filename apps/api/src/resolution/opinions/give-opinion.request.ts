import type { GiveOpinion } from '#council';
import { ChoiceField } from '../../request/choice-field.ts';
import { TextField } from '../../request/text-field.ts';
import { WholeNumberField } from '../../request/whole-number-field.ts';
import { LONGEST_TEXT } from '../item.request.ts';
import { OpinionAddressRequest } from './opinion-address.request.ts';

export class GiveOpinionRequest extends OpinionAddressRequest {
  @ChoiceField(['approve', 'approveWithRemarks', 'refuse'])
  verdict!: GiveOpinion['data']['verdict'];

  @TextField({ maxLength: LONGEST_TEXT, nullable: true, description: 'Needed unless the office approves.' })
  text: string | null = null;

  @WholeNumberField({ min: 1, max: 100_000, description: 'The version of the text the office judged.' })
  textVersion!: number;
}

import type { OfficeFunction } from '#council/events';
import { officeFunctions } from '#council/events';
import type { IsoDate } from '#kernel';
import { ChoiceField } from '../../request/choice-field.ts';
import { DayField } from '../../request/formatted-fields.ts';
import { TextListField } from '../../request/text-field.ts';
import { MOST_ITEMS } from '../item.request.ts';
import { OpinionAddressRequest } from './opinion-address.request.ts';

export class RequestOpinionRequest extends OpinionAddressRequest {
  @ChoiceField(officeFunctions, { nullable: true, description: 'What the rules ask for; null: beside them.' })
  function: OfficeFunction | null = null;

  @DayField({ example: '2023-11-06' })
  dueOn!: IsoDate;

  @TextListField({ maxItems: MOST_ITEMS, maxLength: 100, nullable: true, description: 'Null: of the whole text.' })
  itemIds: readonly string[] | null = null;
}

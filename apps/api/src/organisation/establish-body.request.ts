import type { BodyKind } from '#council/events';
import type { IsoDate } from '#kernel';
import { ChoiceField } from '../request/choice-field.ts';
import { DayField } from '../request/formatted-fields.ts';
import { ObjectField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { BodyRulesRequest } from './body-rules.request.ts';

export class EstablishBodyRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'Ausschuss für Kultur' })
  name!: string;

  @ChoiceField(['council', 'committee', 'localCouncil', 'administration'])
  kind!: BodyKind;

  @DayField({ example: '2021-04-01' })
  from!: IsoDate;

  @ObjectField(BodyRulesRequest)
  rules!: BodyRulesRequest;
}

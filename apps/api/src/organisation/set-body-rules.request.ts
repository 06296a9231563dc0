import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { ObjectField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { BodyRulesRequest } from './body-rules.request.ts';

export class SetBodyRulesRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'Ausschuss für Kultur' })
  name!: string;

  @DayField({ description: 'The rules hold from this day.', example: '2023-01-01' })
  from!: IsoDate;

  @ObjectField(BodyRulesRequest)
  rules!: BodyRulesRequest;
}

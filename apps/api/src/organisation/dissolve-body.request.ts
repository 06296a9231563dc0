import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class DissolveBodyRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'Ausschuss für Kultur' })
  name!: string;

  @DayField({ example: '2023-07-01' })
  from!: IsoDate;
}

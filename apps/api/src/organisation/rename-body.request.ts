import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class RenameBodyRequest extends OrderRequest {
  @TextField({ maxLength: 200, description: 'As it was called until then.', example: 'Ausschuss für Kultur' })
  name!: string;

  @TextField({ maxLength: 200, example: 'Ausschuss für Kultur und Sport' })
  newName!: string;

  @DayField({ example: '2023-01-01' })
  from!: IsoDate;
}

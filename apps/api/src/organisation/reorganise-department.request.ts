import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class ReorganiseDepartmentRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'IV/15' })
  predecessor!: string;

  @TextField({ maxLength: 200, description: 'Has the duties from that day on.', example: 'II/15' })
  successor!: string;

  @DayField({ example: '2023-12-20' })
  from!: IsoDate;
}

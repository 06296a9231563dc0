import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class EstablishDepartmentRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'V/66' })
  name!: string;

  @TextField({ maxLength: 200, nullable: true, description: 'Its directorate; null for a directorate.', example: null })
  parent: string | null = null;

  @DayField({ example: '2021-04-01' })
  from!: IsoDate;
}

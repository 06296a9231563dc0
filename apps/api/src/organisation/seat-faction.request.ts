import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class SeatFactionRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'Ausschuss für Kultur' })
  body!: string;

  @TextField({ maxLength: 200, example: 'Fraktion A' })
  faction!: string;

  @WholeNumberField({ min: 0, max: 10_000, description: '0 says that it is not in the body any more.', example: 9 })
  seats!: number;

  @DayField({ example: '2021-04-01' })
  from!: IsoDate;
}

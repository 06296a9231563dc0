import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class ObjectToMinutesRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'Fraktion B' })
  objectedBy!: string;

  @TextField({ maxLength: 20_000, example: 'Die Zahl der Enthaltungen fehlt.' })
  objection!: string;
}

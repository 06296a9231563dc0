import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class RemoveAgendaItemRequest extends OrderRequest {
  @TextField({ maxLength: 2_000, example: 'Der Saal ist belegt.' })
  because!: string;
}

import { OrderRequest } from '../request/order.request.ts';
import { TextListField } from '../request/text-field.ts';

export class ReorderAgendaRequest extends OrderRequest {
  @TextListField({ maxItems: 1_000, maxLength: 100, description: 'Every item that stands, in the new order.' })
  agendaItemIds!: readonly string[];
}

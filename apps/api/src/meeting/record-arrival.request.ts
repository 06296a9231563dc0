import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class RecordArrivalRequest extends OrderRequest {
  @TextField({ maxLength: 100, description: 'An id of the office’s own, not a name.', example: 'm-01' })
  memberId!: string;

  @TextField({ maxLength: 200, nullable: true, example: 'Fraktion A' })
  faction: string | null = null;

  @TextField({ maxLength: 100, description: 'Chosen by the sender.', example: 'top-4' })
  agendaItemId!: string;
}

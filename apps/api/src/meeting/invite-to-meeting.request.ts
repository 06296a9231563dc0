import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class InviteToMeetingRequest extends OrderRequest {
  @TextField({ maxLength: 2_000, nullable: true, description: 'Why the notice is short; null when it is not.' })
  urgentBecause: string | null = null;
}

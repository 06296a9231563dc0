import { TextField } from '../../request/text-field.ts';
import { ReasonedOrderRequest } from './reasoned-order.request.ts';

export class SettleAmendmentRequest extends ReasonedOrderRequest {
  @TextField({
    maxLength: 100,
    description: 'What settled it: an amendment of this paper that is no longer open, or a vote on items.',
    example: 'amendment-1',
  })
  by!: string;
}

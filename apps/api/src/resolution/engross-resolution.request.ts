import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class EngrossResolutionRequest extends OrderRequest {
  @TextField({ maxLength: 200, description: 'Office or function, not a name.', example: 'Stadtverordnetenvorsteher' })
  signedBy!: string;
}

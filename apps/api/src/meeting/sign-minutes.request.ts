import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class SignMinutesRequest extends OrderRequest {
  @TextField({ maxLength: 200, description: 'The function that signs, not a name.', example: 'Schriftführung' })
  signedBy!: string;
}

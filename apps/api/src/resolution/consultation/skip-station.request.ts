import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';

export class SkipStationRequest extends OrderRequest {
  @TextField({ maxLength: 2_000, description: 'Why the station falls away.', example: 'Der Ausschuss tagt nicht.' })
  because!: string;
}

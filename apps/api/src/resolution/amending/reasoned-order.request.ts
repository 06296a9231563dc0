import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';

/** An order that must say why. */
export class ReasonedOrderRequest extends OrderRequest {
  @TextField({ maxLength: 2_000, example: 'Vom Antragsteller in der Sitzung erklärt.' })
  override reason = '';
}

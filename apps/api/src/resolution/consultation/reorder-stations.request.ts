import { OrderRequest } from '../../request/order.request.ts';
import { TextListField } from '../../request/text-field.ts';
import { BecauseField } from './because-field.ts';

export class ReorderStationsRequest extends OrderRequest {
  @TextListField({ maxLength: 100, maxItems: 100, description: 'Every open station, once, in the new order.' })
  stationIds!: readonly string[];

  @BecauseField()
  because: string | null = null;
}

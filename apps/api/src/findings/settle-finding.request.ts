import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class SettleFindingRequest extends OrderRequest {
  @TextField({ maxLength: 2_000, description: 'Why the finding may stand; shown beside it.' })
  override reason = '';
}

import { OrderRequest } from '../request/order.request.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

/** Begun or ended for one year. */
export class ProvisionalManagementRequest extends OrderRequest {
  @WholeNumberField({ min: 1900, max: 2199, example: 2024 })
  year!: number;
}

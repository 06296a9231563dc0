import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

/** Adopted on the day of the order. */
export class AdoptBudgetPlanRequest extends OrderRequest {
  @TextField({ maxLength: 100, nullable: true, description: 'That adopted it; null when it is not recorded.' })
  paper: string | null = null;
}

import type { OperationRequest } from '../operation.request.ts';
import { OperationListField } from './operation-list-field.ts';
import { ReasonedOrderRequest } from './reasoned-order.request.ts';

export class ReanchorAmendmentRequest extends ReasonedOrderRequest {
  @OperationListField()
  operations!: readonly OperationRequest[];
}

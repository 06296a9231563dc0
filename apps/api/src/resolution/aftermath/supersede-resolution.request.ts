import { ObjectField } from '../../request/object-field.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { EndingResolutionRequest } from './ending-resolution.request.ts';

export class SupersedeResolutionRequest extends OrderRequest {
  @ObjectField(EndingResolutionRequest)
  by!: EndingResolutionRequest;
}

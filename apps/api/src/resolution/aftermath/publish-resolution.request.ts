import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';

export class PublishResolutionRequest extends OrderRequest {
  @TextField({ maxLength: 500, description: 'Where it is found.', example: 'Amtsblatt Nr. 3/2024' })
  publishedIn!: string;
}

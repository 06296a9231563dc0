import { ObjectListField } from '../../request/object-field.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';
import { StationRequest } from './station.request.ts';

export class PlanConsultationRequest extends OrderRequest {
  @ObjectListField(StationRequest, { minItems: 1, maxItems: 50 })
  stations!: readonly StationRequest[];

  @TextField({ maxLength: 100, nullable: true, description: 'The lead committee; first among the committees.' })
  leadStationId: string | null = null;
}

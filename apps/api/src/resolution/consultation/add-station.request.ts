import { ObjectField } from '../../request/object-field.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';
import { BecauseField } from './because-field.ts';
import { StationRequest } from './station.request.ts';

export class AddStationRequest extends OrderRequest {
  @ObjectField(StationRequest)
  station!: StationRequest;

  @TextField({ maxLength: 100, nullable: true, description: 'The station before it; null: it comes first.' })
  afterStationId: string | null = null;

  @BecauseField()
  because: string | null = null;
}

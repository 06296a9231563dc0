import type { ConvertAmendment } from '#council';
import { ChoiceField } from '../../request/choice-field.ts';
import { TextField } from '../../request/text-field.ts';
import { ReasonedOrderRequest } from './reasoned-order.request.ts';

export class ConvertAmendmentRequest extends ReasonedOrderRequest {
  @ChoiceField(['referral', 'request', 'takenOver'])
  kind!: ConvertAmendment['data']['kind'];

  @TextField({ maxLength: 200, nullable: true, description: 'Body or department; null when it is taken over.' })
  to: string | null = null;
}

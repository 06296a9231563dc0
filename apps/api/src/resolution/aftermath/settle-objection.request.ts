import type { SettleObjection } from '#council';
import { ChoiceField } from '../../request/choice-field.ts';
import { ObjectField } from '../../request/object-field.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';
import { BecauseField } from '../consultation/because-field.ts';
import { VoteReportRequest } from '../vote-report.request.ts';

export class SettleObjectionRequest extends OrderRequest {
  @ChoiceField(['confirmed', 'notConfirmed', 'withdrawn', 'lifted'])
  result!: SettleObjection['data']['result'];

  @TextField({ maxLength: 200, nullable: true, description: 'The body that decided again; null when none did.' })
  body: string | null = null;

  @ObjectField(VoteReportRequest, { nullable: true, description: 'Its vote; null when none decided again.' })
  vote: VoteReportRequest | null = null;

  @BecauseField()
  because: string | null = null;
}

import type { AgendaResult } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import { ObjectField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField, TextListField } from '../request/text-field.ts';
import { VoteReportRequest } from '../resolution/vote-report.request.ts';

export class ConcludeAgendaItemsRequest extends OrderRequest {
  @TextListField({ minItems: 1, maxItems: 1_000, maxLength: 100, description: 'Several are concluded en bloc.' })
  agendaItemIds!: readonly string[];

  @ChoiceField(['adopted', 'rejected', 'adjourned', 'referred', 'noted'])
  result!: AgendaResult;

  @ObjectField(VoteReportRequest, { nullable: true })
  vote: VoteReportRequest | null = null;

  @TextField({ maxLength: 2_000, nullable: true })
  note: string | null = null;
}

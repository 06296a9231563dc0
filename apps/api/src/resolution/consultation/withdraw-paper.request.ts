import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';
import { BecauseField } from './because-field.ts';

export class WithdrawPaperRequest extends OrderRequest {
  @TextField({ maxLength: 200, description: 'Office or body as printed.', example: 'Magistrat' })
  withdrawnBy!: string;

  @TextField({ maxLength: 200, nullable: true, description: 'The body in whose meeting it happened.' })
  body: string | null = null;

  @TextField({ maxLength: 200, nullable: true, description: 'Reference to that meeting.' })
  meetingId: string | null = null;

  @BecauseField()
  because: string | null = null;
}

import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class TransferMoneyRequest extends OrderRequest {
  @TextField({ maxLength: 200, description: 'Chosen by the sender.', example: 'umschichtung-1' })
  transferId!: string;

  @TextField({ maxLength: 200, example: 'sach-2024' })
  fromLineId!: string;

  @TextField({ maxLength: 200, description: 'Of the same year and direction.', example: 'bau-2024' })
  toLineId!: string;

  @WholeNumberField({ min: 1, max: Number.MAX_SAFE_INTEGER, description: 'In cents.' })
  amountCents!: number;

  @TextField({ maxLength: 2_000, example: 'Mehrbedarf' })
  rationale!: string;
}

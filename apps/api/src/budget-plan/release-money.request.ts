import { VariantField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';
import type { MoneyTargetRequest } from './money-target.request.ts';
import { moneyTargets } from './money-target.request.ts';

export class ReleaseMoneyRequest extends OrderRequest {
  @TextField({ maxLength: 200, description: 'Chosen by the sender.', example: 'freigabe-1' })
  releaseId!: string;

  @VariantField(moneyTargets)
  target!: MoneyTargetRequest;

  @WholeNumberField({ min: 1, max: Number.MAX_SAFE_INTEGER, description: 'In cents.' })
  amountCents!: number;
}

import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';
import { WholeNumberField } from '../../request/whole-number-field.ts';
import { LONGEST_TEXT } from '../item.request.ts';
import type { OperationRequest } from '../operation.request.ts';
import { OperationListField } from './operation-list-field.ts';

export class ReviseAmendmentRequest extends OrderRequest {
  @WholeNumberField({ min: 1, max: 1_000_000, description: 'The text version it is written against.', example: 1 })
  baseVersion!: number;

  @OperationListField()
  operations!: readonly OperationRequest[];

  @TextField({ maxLength: LONGEST_TEXT, nullable: true })
  rationale: string | null = null;
}

import { TableMomentRequest } from '../exports/table.request.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class BudgetLedgerRequest extends TableMomentRequest {
  @TextField({ maxLength: 100, optional: true, description: 'Number of the paper.', example: '23-V-15-7' })
  paper?: string;

  @WholeNumberField({ min: 1900, max: 2199, optional: true, example: 2024 })
  year?: number;

  @WholeNumberField({ min: 1, max: 1_000_000, optional: true })
  page = 1;

  @WholeNumberField({ min: 1, max: 200, optional: true })
  pageSize = 50;
}

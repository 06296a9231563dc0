import { PositionField } from '../request/formatted-fields.ts';
import { TableMomentRequest } from '../exports/table.request.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class GetBudgetStateRequest extends TableMomentRequest {
  @WholeNumberField({ min: 1900, max: 2199, optional: true })
  year?: number;

  @PositionField({ optional: true, description: 'Wait until the view shows this position.' })
  after?: string;
}

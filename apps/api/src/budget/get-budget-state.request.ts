import { PositionField } from '../request/formatted-fields.ts';
import { MomentRequest } from '../request/moment.request.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class GetBudgetStateRequest extends MomentRequest {
  @WholeNumberField({ min: 1900, max: 2199, optional: true })
  year?: number;

  @PositionField({ optional: true, description: 'Wait until the view shows this position.' })
  after?: string;
}

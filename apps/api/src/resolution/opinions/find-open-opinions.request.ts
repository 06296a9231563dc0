import { PositionField } from '../../request/formatted-fields.ts';
import { WholeNumberField } from '../../request/whole-number-field.ts';

export class FindOpenOpinionsRequest {
  @WholeNumberField({ min: 1, max: 1_000_000, optional: true })
  page = 1;

  @WholeNumberField({ min: 1, max: 200, optional: true })
  pageSize = 20;

  @PositionField({ optional: true, description: 'Wait until the view shows this position.' })
  after?: string;
}

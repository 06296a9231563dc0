import type { FindingSeverity } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import { PositionField } from '../request/formatted-fields.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class FindFindingsRequest {
  @TextField({ maxLength: 100, optional: true, description: 'Only of this paper; its number in any spelling.' })
  paper?: string;

  @ChoiceField(['error', 'warning', 'note'], { optional: true })
  severity?: FindingSeverity;

  @ChoiceField(['true', 'false'], { optional: true, description: 'Only those that are settled, or that are not.' })
  settled?: 'true' | 'false';

  @WholeNumberField({ min: 1, max: 1_000_000, optional: true })
  page = 1;

  @WholeNumberField({ min: 1, max: 200, optional: true })
  pageSize = 20;

  @PositionField({ optional: true, description: 'Wait until the view shows this position.' })
  after?: string;
}

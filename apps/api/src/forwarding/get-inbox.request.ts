import { ChoiceField } from '../request/choice-field.ts';
import { PositionField } from '../request/formatted-fields.ts';
import { TableRequest } from '../exports/table.request.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class GetInboxRequest extends TableRequest {
  @ChoiceField(['open', 'acknowledged', 'recalled', 'all'], { optional: true })
  state: 'open' | 'acknowledged' | 'recalled' | 'all' = 'open';

  @TextField({ maxLength: 200, optional: true, description: 'Recipient as printed; a department sees only its own.' })
  recipient?: string;

  @WholeNumberField({ min: 1, max: 1_000_000, optional: true })
  page = 1;

  @WholeNumberField({ min: 1, max: 200, optional: true })
  pageSize = 20;

  @PositionField({ optional: true, description: 'Wait until the view shows this position.' })
  after?: string;
}

import type { PaperStatus, RegisterSort } from '#read-models';
import { paperStatuses } from '#read-models';
import { ChoiceField } from '../request/choice-field.ts';
import { PositionField } from '../request/formatted-fields.ts';
import { TableRequest } from '../exports/table.request.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class FindResolutionsRequest extends TableRequest {
  @TextField({ maxLength: 200, minLength: 0, optional: true, description: 'German words or numbers; all must occur.' })
  search?: string;

  @ChoiceField(paperStatuses, { optional: true })
  status?: PaperStatus;

  @TextField({ maxLength: 200, optional: true })
  department?: string;

  @WholeNumberField({ min: 1900, max: 2199, optional: true })
  year?: number;

  @ChoiceField(['paper', 'title', 'status', 'date', 'updated'], { optional: true })
  sort?: RegisterSort;

  @ChoiceField(['asc', 'desc'], { optional: true })
  order?: 'asc' | 'desc';

  @WholeNumberField({ min: 1, max: 1_000_000, optional: true })
  page = 1;

  @WholeNumberField({ min: 1, max: 200, optional: true })
  pageSize = 20;

  @PositionField({ optional: true, description: 'Wait until the view shows this position.' })
  after?: string;
}

import { TableMomentRequest } from '../exports/table.request.ts';
import { TextListField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class BudgetWhatIfRequest extends TableMomentRequest {
  @TextListField({
    maxLength: 200,
    maxItems: 50,
    optional: true,
    description: 'Ids of open amendments and labels of packages, the earlier before the later. None: as it stands.',
  })
  adopt: readonly string[] = [];

  @WholeNumberField({ min: 1900, max: 2199, optional: true, description: 'Only this year; every year when left out.' })
  year?: number;
}

import type { BudgetStatus, CouncilEventType, MoneyKind } from '#council/events';
import { budgetStatuses, councilEventTypes, moneyKinds } from '#council/events';
import type { LedgerSort } from '#read-models';
import { ledgerSorts } from '#read-models';
import { TableMomentRequest } from '../exports/table.request.ts';
import { ChoiceField } from '../request/choice-field.ts';
import { PositionField } from '../request/formatted-fields.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class BudgetLedgerRequest extends TableMomentRequest {
  @TextField({ maxLength: 100, optional: true, description: 'Number of the paper.', example: '23-V-15-7' })
  paper?: string;

  @WholeNumberField({ min: 1900, max: 2199, optional: true, example: 2024, description: 'Of posts: in force in it.' })
  year?: number;

  @TextField({ maxLength: 200, optional: true, description: 'As printed; posts have none.' })
  costObject?: string;

  @ChoiceField([...moneyKinds, 'posts'], { optional: true })
  kind?: MoneyKind | 'posts';

  @ChoiceField(budgetStatuses, { optional: true, description: 'Out of which, or into which, something moved.' })
  status?: BudgetStatus;

  @TextField({ maxLength: 200, optional: true, description: 'As printed.' })
  department?: string;

  @ChoiceField(councilEventTypes, { optional: true, description: 'The fact that moved it.' })
  cause?: CouncilEventType;

  @TextField({ maxLength: 200, optional: true, description: 'Id of the amendment that moved it.' })
  amendment?: string;

  @ChoiceField(ledgerSorts, { optional: true, description: 'Record: in the order in which the facts were recorded.' })
  sort: LedgerSort = 'record';

  @ChoiceField(['asc', 'desc'], { optional: true })
  order: 'asc' | 'desc' = 'asc';

  @WholeNumberField({ min: 1, max: 1_000_000, optional: true })
  page = 1;

  @WholeNumberField({ min: 1, max: 200, optional: true })
  pageSize = 50;

  @PositionField({ optional: true, description: 'Wait until the view shows this position.' })
  after?: string;
}

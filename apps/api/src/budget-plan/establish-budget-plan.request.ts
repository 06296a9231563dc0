import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { YearListField } from '../request/year-list-field.ts';

export class EstablishBudgetPlanRequest extends OrderRequest {
  @TextField({ maxLength: 190, description: 'Chosen by the sender.', example: 'haushalt-2024' })
  planId!: string;

  @TextField({ maxLength: 200, example: 'Haushaltsplan 2024/25' })
  title!: string;

  @YearListField({ description: 'One year, or the two of a biennial budget.', example: [2024, 2025] })
  fiscalYears!: number[];

  @YearListField({ optional: true, description: 'Years of the financial plan, following them.', example: [2026] })
  planYears: number[] = [];
}

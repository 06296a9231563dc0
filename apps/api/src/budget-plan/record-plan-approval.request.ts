import { OrderRequest } from '../request/order.request.ts';
import { TextField, TextListField } from '../request/text-field.ts';
import { YearListField } from '../request/year-list-field.ts';

/** Approved on the day of the order. */
export class RecordPlanApprovalRequest extends OrderRequest {
  @TextField({ maxLength: 200, description: 'As printed.', example: 'Regierungspräsidium' })
  authority!: string;

  @TextField({ maxLength: 200, nullable: true, description: 'File number.' })
  reference: string | null = null;

  @YearListField({ example: [2024, 2025] })
  years!: number[];

  @TextListField({ maxLength: 200, maxItems: 5_000, optional: true, description: 'Lines not approved with it.' })
  exceptLineIds: string[] = [];

  @TextListField({ maxLength: 2_000, maxItems: 100, optional: true, description: 'In words.' })
  conditions: string[] = [];
}

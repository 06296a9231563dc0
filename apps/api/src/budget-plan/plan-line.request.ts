import type { PlanLine } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import { ObjectField } from '../request/object-field.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';
import { CostObjectPartsRequest } from '../resolution/money-place.request.ts';

export class NewPlanLineRequest implements PlanLine {
  @TextField({ maxLength: 200, description: 'Unique in its plan.', example: 'sach-2024' })
  lineId!: string;

  @WholeNumberField({ min: 1900, max: 2199, example: 2024 })
  year!: number;

  @TextField({ maxLength: 200, example: 'Sachkosten Digitalisierung' })
  label!: string;

  @ChoiceField(['expense', 'revenue'])
  direction!: PlanLine['direction'];

  @ChoiceField(['operating', 'capital', 'personnel', 'operatingOrCapital'])
  sort!: PlanLine['sort'];

  @TextField({ maxLength: 200, example: 'Dezernat II/15' })
  department!: string;

  @TextField({ maxLength: 200, nullable: true, description: 'As printed.' })
  costObject: string | null = null;

  @ObjectField(CostObjectPartsRequest, { optional: true })
  parts?: CostObjectPartsRequest;

  @WholeNumberField({ min: 0, max: Number.MAX_SAFE_INTEGER, description: 'In cents.' })
  amountCents!: number;
}

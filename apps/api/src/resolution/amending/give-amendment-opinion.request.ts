import type { PartOpinion } from '#council/events';
import { ChoiceField } from '../../request/choice-field.ts';
import { ObjectListField } from '../../request/object-field.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';
import { OperationIndicesField } from './operation-indices-field.ts';

export class PartOpinionRequest implements PartOpinion {
  @OperationIndicesField()
  operations!: readonly number[];

  @ChoiceField(['agrees', 'disagrees', 'noObjection'])
  opinion!: PartOpinion['opinion'];

  @TextField({ maxLength: 10_000, example: 'Die Mittel sind im Ansatz vorhanden.' })
  wording!: string;
}

export class GiveAmendmentOpinionRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'Dezernat III/20' })
  department!: string;

  @ObjectListField(PartOpinionRequest, { minItems: 1, maxItems: 500 })
  parts!: readonly PartOpinionRequest[];
}

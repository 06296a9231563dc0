import type { CostObjectParts, CoverSource, PlanLineReference } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import type { Variants } from '../request/object-field.ts';
import { TextField } from '../request/text-field.ts';

type SourceOf<Kind extends CoverSource['kind']> = Extract<CoverSource, { readonly kind: Kind }>;

const PlanId = (): PropertyDecorator => TextField({ maxLength: 200, example: 'haushalt-2024' });
const LineId = (): PropertyDecorator => TextField({ maxLength: 200, example: '1.1.1-sachkosten' });

export class CostObjectPartsRequest implements CostObjectParts {
  @TextField({ maxLength: 200, optional: true, description: 'Dezernat.', example: 'II' })
  directorate?: string;

  @TextField({ maxLength: 200, optional: true, description: 'Amt.', example: '15' })
  department?: string;

  @TextField({ maxLength: 200, optional: true, description: 'Teilhaushalt.' })
  subBudget?: string;

  @TextField({ maxLength: 200, optional: true, description: 'Produkt.', example: '11.10.01' })
  product?: string;

  @TextField({ maxLength: 200, optional: true, description: 'Sachkonto.', example: '6790000' })
  account?: string;
}

export class PlanLineRequest implements PlanLineReference {
  @PlanId()
  planId!: string;

  @LineId()
  lineId!: string;
}

export class LineCoverRequest implements SourceOf<'line'> {
  @ChoiceField(['line'])
  kind!: 'line';

  @PlanId()
  planId!: string;

  @LineId()
  lineId!: string;
}

export class EffectCoverRequest implements SourceOf<'effect'> {
  @ChoiceField(['effect'])
  kind!: 'effect';

  @PlanId()
  planId!: string;

  @TextField({ maxLength: 200, example: '24-v-20-1' })
  resolutionId!: string;

  @TextField({ maxLength: 100, example: 'item-1' })
  itemId!: string;

  @TextField({ maxLength: 100, example: 'savings' })
  valueId!: string;
}

export const coverSources: Variants = {
  discriminator: 'kind',
  kinds: { line: LineCoverRequest, effect: EffectCoverRequest },
};

export type CoverSourceRequest = LineCoverRequest | EffectCoverRequest;

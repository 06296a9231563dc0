import type { FiledPackage, Measure, Motion } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import { ObjectListField, VariantListField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField, TextListField } from '../request/text-field.ts';
import type { EffectRequest } from '../resolution/effect.request.ts';
import { effectKinds } from '../resolution/effect.request.ts';
import { LONGEST_TEXT } from '../resolution/item.request.ts';
import type { ValueRequest } from '../resolution/value.request.ts';
import { valueKinds } from '../resolution/value.request.ts';

const MOST_PACKAGES = 100;
const MOST_MEASURES = 500;

export class MotionRequest implements Motion {
  @TextField({ maxLength: 100, description: 'As printed.', example: '1014/2023' })
  number!: string;

  @TextField({ maxLength: 200, example: 'Fraktion der Mitte' })
  mover!: string;
}

export class PackageAnswerRequest {
  @TextField({ maxLength: 100, description: 'A motion that is listed.', example: '1014/2023' })
  motion!: string;

  @TextField({ maxLength: 50, nullable: true, description: 'The point of the motion; null: all of it.' })
  point: string | null = null;
}

export class MeasureRequest implements Measure {
  @TextField({ maxLength: 200, description: 'The same in every package that names it.', example: 'measure-1' })
  measureId!: string;

  @TextField({ maxLength: 200, example: 'Termine online vereinbaren' })
  label!: string;

  @TextListField({
    maxLength: 100,
    maxItems: 200,
    optional: true,
    description: "Values that are this measure's alone.",
    example: ['budget-2024'],
  })
  valueIds: readonly string[] = [];
}

export class FiledPackageRequest implements FiledPackage {
  @TextField({ maxLength: 200, description: 'As printed; unique for the paper.', example: '4' })
  label!: string;

  @TextField({ maxLength: 500, example: 'Erstes Paket' })
  title!: string;

  @ChoiceField(['enumerated', 'quantified', 'complement'])
  kind!: FiledPackage['kind'];

  @TextField({ maxLength: 200, nullable: true, description: 'Of a complement the label of the other package.' })
  complementOf: string | null = null;

  @ObjectListField(PackageAnswerRequest, { maxItems: 100, optional: true })
  answers: readonly PackageAnswerRequest[] = [];

  @TextField({
    maxLength: LONGEST_TEXT,
    description: 'Values appear as {{valueId}}.',
    example: 'Das Paket kostet {{budget-2024}}.',
  })
  text!: string;

  @VariantListField(valueKinds, { maxItems: 200, optional: true })
  values: readonly ValueRequest[] = [];

  @VariantListField(effectKinds, { maxItems: 200, optional: true })
  effects: readonly EffectRequest[] = [];

  @ObjectListField(MeasureRequest, { maxItems: MOST_MEASURES, optional: true })
  measures: readonly MeasureRequest[] = [];
}

export class FilePackagesRequest extends OrderRequest {
  @TextField({ maxLength: 500, description: 'Where they are found.', example: 'Ergänzung zur Vorlage' })
  source!: string;

  @ObjectListField(MotionRequest, {
    maxItems: 500,
    optional: true,
    description: 'Every motion the source lists, answered or not.',
  })
  motions: readonly MotionRequest[] = [];

  @ObjectListField(FiledPackageRequest, { minItems: 1, maxItems: MOST_PACKAGES })
  packages!: readonly FiledPackageRequest[];
}

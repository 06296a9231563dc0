import { WholeNumberListField } from '../../request/whole-number-list-field.ts';

/** Operations of an amendment by their place, from 0. */
export const OperationIndicesField = (optional = false): PropertyDecorator =>
  WholeNumberListField({
    min: 0,
    max: 499,
    maxItems: 500,
    ...(optional ? { optional } : { minItems: 1 }),
    description: 'Operations of the amendment, counted from 0.',
    example: [0],
  });

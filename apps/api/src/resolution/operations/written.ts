import type { Operation, OperationName } from '#council/events';
import { TextField } from '../../request/text-field.ts';
import { WholeNumberField } from '../../request/whole-number-field.ts';

export type Written<Name extends OperationName> = Extract<Operation, { readonly op: Name }>;

export const ItemId = (): PropertyDecorator => TextField({ maxLength: 100, example: 'item-1' });

export const ValueId = (): PropertyDecorator => TextField({ maxLength: 100, example: 'budget-2024' });

export const Nth = (): PropertyDecorator =>
  WholeNumberField({
    min: 1,
    max: 1_000,
    nullable: true,
    description: 'Which occurrence, from 1; null: the only one.',
  });

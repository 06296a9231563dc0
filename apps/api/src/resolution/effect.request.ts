import type { BudgetEffect, Condition, PostsEffect } from '#council/events';
import type { IsoDate } from '#kernel';
import { ChoiceField, ChoiceListField } from '../request/choice-field.ts';
import { DayField } from '../request/formatted-fields.ts';
import type { Variants } from '../request/object-field.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export const conditions: readonly Condition[] = ['planApproval', 'provisionalManagement'];
export const movements: readonly PostsEffect['movement'][] = ['created', 'converted', 'abolished', 'quotaRaised'];

export class BudgetEffectRequest implements BudgetEffect {
  @ChoiceField(['budget'])
  kind!: 'budget';

  @TextField({ maxLength: 100, description: 'The amount it is about.', example: 'budget-2024' })
  valueId!: string;

  @WholeNumberField({ min: 1900, max: 2199, example: 2024 })
  year!: number;

  @ChoiceField(['expense', 'revenue'])
  direction!: BudgetEffect['direction'];

  @ChoiceField(['operating', 'capital', 'personnel'])
  sort!: BudgetEffect['sort'];

  @TextField({ maxLength: 200, example: 'Dezernat II/15' })
  department!: string;

  @TextField({ maxLength: 200, nullable: true })
  costObject: string | null = null;

  @ChoiceField(['oneOff', 'recurring'])
  recurrence!: BudgetEffect['recurrence'];

  @ChoiceField(['addition', 'overPlan', 'offPlan', 'transfer'])
  instrument!: BudgetEffect['instrument'];

  @ChoiceField(['withPlan', 'inAdvance'])
  release!: BudgetEffect['release'];

  @ChoiceListField(conditions, { optional: true })
  conditions: readonly Condition[] = [];
}

export class PostsEffectRequest implements PostsEffect {
  @ChoiceField(['posts'])
  kind!: 'posts';

  @TextField({ maxLength: 100, description: 'The number of posts it is about.', example: 'posts' })
  valueId!: string;

  @TextField({ maxLength: 200, example: 'Dezernat II/15' })
  department!: string;

  @DayField({ nullable: true })
  from: IsoDate | null = null;

  @DayField({ nullable: true, description: 'Null: permanent.' })
  until: IsoDate | null = null;

  @ChoiceField(movements)
  movement!: PostsEffect['movement'];
}

export type EffectRequest = BudgetEffectRequest | PostsEffectRequest;

export const effectKinds: Variants = {
  discriminator: 'kind',
  kinds: { budget: BudgetEffectRequest, posts: PostsEffectRequest },
};

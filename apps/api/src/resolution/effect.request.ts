import type { BudgetEffect, CommitmentEffect, Condition, PostsEffect, SheetLine, TotalEffect } from '#council/events';
import type { IsoDate } from '#kernel';
import { ChoiceField, ChoiceListField } from '../request/choice-field.ts';
import { DayField } from '../request/formatted-fields.ts';
import type { Variants } from '../request/object-field.ts';
import { ObjectField } from '../request/object-field.ts';
import { TextField, TextListField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';
import { YearListField } from '../request/year-list-field.ts';
import { YesOrNoField } from '../request/yes-or-no-field.ts';

export const conditions: readonly Condition[] = ['planApproval', 'provisionalManagement'];
export const movements: readonly PostsEffect['movement'][] = ['created', 'converted', 'abolished', 'quotaRaised'];

export class SheetLineRequest implements SheetLine {
  @TextField({ maxLength: 200, description: "The paper's own heading.", example: 'programme' })
  group!: string;

  @TextField({ maxLength: 200, example: 'DMS' })
  label!: string;
}

const Sheet = (): PropertyDecorator =>
  ObjectField(SheetLineRequest, { optional: true, description: "Where it stands in the paper's own table." });
const Cover = (): PropertyDecorator =>
  TextField({ maxLength: 200, optional: true, description: 'Where the money comes from, as printed.' });

export class BudgetEffectRequest implements BudgetEffect {
  @ChoiceField(['budget'])
  kind!: 'budget';

  @TextField({ maxLength: 100, description: 'The amount it is about.', example: 'budget-2024' })
  valueId!: string;

  @WholeNumberField({ min: 1900, max: 2199, example: 2024 })
  year!: number;

  @ChoiceField(['expense', 'revenue'])
  direction!: BudgetEffect['direction'];

  @ChoiceField(['operating', 'capital', 'personnel', 'operatingOrCapital'])
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

  @Sheet()
  sheet?: SheetLineRequest;

  @ChoiceField(['financialPlan'], { optional: true, description: 'Announced for a year of the financial plan.' })
  horizon?: 'financialPlan';

  @Cover()
  cover?: string;

  @ChoiceField(['gross', 'net'], { optional: true })
  tax?: 'gross' | 'net';
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

  @Sheet()
  sheet?: SheetLineRequest;

  @YesOrNoField({ optional: true, description: 'May be filled before the plan that creates it is in force.' })
  early?: boolean;
}

export class CommitmentEffectRequest implements CommitmentEffect {
  @ChoiceField(['commitment'])
  kind!: 'commitment';

  @TextField({ maxLength: 100, description: 'The amount it is about.', example: 'budget-2024' })
  valueId!: string;

  @WholeNumberField({ min: 1900, max: 2199, example: 2024, description: 'When it may be signed.' })
  year!: number;

  @TextField({ maxLength: 200, example: 'Dezernat II/15' })
  department!: string;

  @TextField({ maxLength: 200, nullable: true })
  costObject: string | null = null;

  @YearListField({ example: [2025, 2026], description: 'When it may fall due.' })
  payable!: readonly number[];

  @Sheet()
  sheet?: SheetLineRequest;

  @Cover()
  cover?: string;
}

export class TotalEffectRequest implements TotalEffect {
  @ChoiceField(['total'])
  kind!: 'total';

  @TextField({ maxLength: 100, description: 'The sum that the paper declares.', example: 'budget-2024' })
  valueId!: string;

  @TextField({ maxLength: 200, example: 'all' })
  group!: string;

  @TextListField({ maxLength: 200, minItems: 1, maxItems: 200, example: ['programme'] })
  of!: readonly string[];

  @YearListField({ example: [2024], description: 'Empty for posts.' })
  years!: readonly number[];

  @ChoiceField(['amounts', 'posts', 'earlyPosts'])
  counts!: TotalEffect['counts'];
}

export type EffectRequest = BudgetEffectRequest | PostsEffectRequest | CommitmentEffectRequest | TotalEffectRequest;

export const effectKinds: Variants = {
  discriminator: 'kind',
  kinds: {
    budget: BudgetEffectRequest,
    posts: PostsEffectRequest,
    commitment: CommitmentEffectRequest,
    total: TotalEffectRequest,
  },
};

import type {
  BudgetEffect,
  CommitmentEffect,
  Condition,
  Operation,
  PostsEffect,
  SheetLine,
  TotalEffect,
} from '#council/events';
import type { IsoDate } from '#kernel';
import { ChoiceField, ChoiceListField } from '../request/choice-field.ts';
import { DayField } from '../request/formatted-fields.ts';
import type { Variants } from '../request/object-field.ts';
import { ObjectField, VariantField } from '../request/object-field.ts';
import { TextField, TextListField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';
import { YearListField } from '../request/year-list-field.ts';
import { YesOrNoField } from '../request/yes-or-no-field.ts';
import type { CoverSourceRequest } from './money-place.request.ts';
import { EffectYearField } from './effect-year-field.ts';
import { CostObjectPartsRequest, coverSources, PlanLineRequest } from './money-place.request.ts';

export type MetBy = NonNullable<Extract<Operation, { readonly op: 'setPosts' }>['movement']>;

export const conditions: readonly Condition[] = ['planApproval', 'provisionalManagement'];
/** How an amendment may say that posts are met. */
export const movements: readonly MetBy[] = ['created', 'converted', 'abolished', 'quotaRaised'];

const firstYear = 1900;
const lastYear = 2199;
const Year = (): PropertyDecorator => WholeNumberField({ min: firstYear, max: lastYear, example: 2024 });
const Department = (): PropertyDecorator => TextField({ maxLength: 200, example: 'Dezernat II/15' });
const Amount = (): PropertyDecorator =>
  TextField({ maxLength: 100, description: 'The amount it is about.', example: 'budget-2024' });
const Parts = (): PropertyDecorator => ObjectField(CostObjectPartsRequest, { optional: true });
const Sheet = (): PropertyDecorator => ObjectField(SheetLineRequest, { optional: true });

/** Where a figure stands in the paper's own table. */
export class SheetLineRequest implements SheetLine {
  @TextField({ maxLength: 200, description: 'The heading.', example: 'programme' })
  group!: string;

  @TextField({ maxLength: 200, example: 'Dokumentenmanagement' })
  label!: string;
}

export class BudgetEffectRequest implements BudgetEffect {
  @ChoiceField(['budget'])
  kind!: 'budget';

  @Amount()
  valueId!: string;

  @EffectYearField()
  year!: number;

  @ChoiceField(['expense', 'revenue'])
  direction!: BudgetEffect['direction'];

  @ChoiceField(['operating', 'capital', 'personnel', 'operatingOrCapital'])
  sort!: BudgetEffect['sort'];

  @Department()
  department!: string;

  @TextField({ maxLength: 200, nullable: true })
  costObject: string | null = null;

  @Parts()
  parts?: CostObjectPartsRequest;

  @ChoiceField(['oneOff', 'recurring'])
  recurrence!: BudgetEffect['recurrence'];

  @WholeNumberField({
    min: firstYear,
    max: lastYear,
    optional: true,
    description: 'Last year of something recurring; left out: it runs on as far as the budget plan looks.',
  })
  runsUntil?: number;

  @ChoiceField(['addition', 'overPlan', 'offPlan', 'transfer'])
  instrument!: BudgetEffect['instrument'];

  @ChoiceField(['withPlan', 'inAdvance'])
  release!: BudgetEffect['release'];

  @ChoiceListField(conditions, { optional: true })
  conditions: readonly Condition[] = [];

  @Sheet()
  sheet?: SheetLineRequest;

  @ChoiceField(['financialPlan'], {
    optional: true,
    description: 'A year of the medium-term financial plan: announced, not granted.',
  })
  horizon?: 'financialPlan';

  @TextField({ maxLength: 200, optional: true, description: 'Where the money comes from, as printed.' })
  cover?: string;

  @VariantField(coverSources, {
    optional: true,
    description: 'Where the money comes from, as a link: spent once only.',
  })
  coverFrom?: CoverSourceRequest;

  @ObjectField(PlanLineRequest, { optional: true, description: 'The line of the budget plan that it is taken from.' })
  line?: PlanLineRequest;

  @TextField({ maxLength: 500, optional: true, description: 'Granted, but not to be spent until the note is lifted.' })
  blockingNote?: string;

  @ChoiceField(['gross', 'net'], { optional: true })
  tax?: 'gross' | 'net';
}

export class PostsEffectRequest implements PostsEffect {
  @ChoiceField(['posts'])
  kind!: 'posts';

  @TextField({ maxLength: 100, description: 'The number of posts it is about.', example: 'posts' })
  valueId!: string;

  @Department()
  department!: string;

  @DayField({ nullable: true })
  from: IsoDate | null = null;

  @DayField({ nullable: true, description: 'Null: permanent.' })
  until: IsoDate | null = null;

  @ChoiceField([...movements, 'moved'])
  movement!: PostsEffect['movement'];

  @TextField({ maxLength: 200, optional: true, description: 'Where moved posts go; of these alone.' })
  toDepartment?: string;

  @Sheet()
  sheet?: SheetLineRequest;

  @YesOrNoField({ optional: true, description: 'Filled before the plan that creates it is in force.' })
  early?: boolean;

  @YesOrNoField({ optional: true, description: 'Not filled again once it is vacant (kw).' })
  dueToLapse?: boolean;

  @Parts()
  parts?: CostObjectPartsRequest;
}

export class CommitmentEffectRequest implements CommitmentEffect {
  @ChoiceField(['commitment'])
  kind!: 'commitment';

  @Amount()
  valueId!: string;

  @Year()
  year!: number;

  @Department()
  department!: string;

  @TextField({ maxLength: 200, nullable: true })
  costObject: string | null = null;

  @YearListField({ example: [2024], description: 'When it may fall due.' })
  payable!: readonly number[];

  @Parts()
  parts?: CostObjectPartsRequest;

  @Sheet()
  sheet?: SheetLineRequest;

  @TextField({ maxLength: 200, optional: true })
  cover?: string;
}

export class TotalEffectRequest implements TotalEffect {
  @ChoiceField(['total'])
  kind!: 'total';

  @TextField({ maxLength: 100, description: 'The declared sum.', example: 'sum' })
  valueId!: string;

  @TextField({ maxLength: 200, example: 'programme' })
  group!: string;

  @TextListField({ maxLength: 200, maxItems: 100, description: 'The groups it claims to contain.' })
  of!: readonly string[];

  @YearListField({ example: [2024], description: 'The years it claims to be of.' })
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

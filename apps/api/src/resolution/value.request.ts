import type { AmountValue, DateValue, DeadlineValue, PostsValue } from '#council/events';
import type { IsoDate } from '#kernel';
import { ChoiceField } from '../request/choice-field.ts';
import { DayField } from '../request/formatted-fields.ts';
import type { Variants } from '../request/object-field.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

/** A thousand billion euros, less one cent: more than any budget, and far from where numbers lose their cents. */
export const MOST_CENTS = 99_999_999_999_999;
export const MOST_FTE_HUNDREDTHS = 99_999_999;

export class AmountValueRequest implements AmountValue {
  @ChoiceField(['amount'])
  kind!: 'amount';

  @TextField({ maxLength: 100, example: 'budget-2024' })
  valueId!: string;

  @WholeNumberField({ min: 0, max: MOST_CENTS, description: 'Euro cents.', example: 5_434_000 })
  amountCents!: number;
}

export class PostsValueRequest implements PostsValue {
  @ChoiceField(['posts'])
  kind!: 'posts';

  @TextField({ maxLength: 100, example: 'posts' })
  valueId!: string;

  @WholeNumberField({
    min: 0,
    max: MOST_FTE_HUNDREDTHS,
    description: 'Hundredths of an FTE: 200 is 2,0 VZÄ.',
    example: 200,
  })
  fteHundredths!: number;
}

export class DateValueRequest implements DateValue {
  @ChoiceField(['date'])
  kind!: 'date';

  @TextField({ maxLength: 100, example: 'start' })
  valueId!: string;

  @DayField({ example: '2024-01-01' })
  date!: IsoDate;
}

export class DeadlineValueRequest implements DeadlineValue {
  @ChoiceField(['deadline'])
  kind!: 'deadline';

  @TextField({ maxLength: 100, example: 'report' })
  valueId!: string;

  @TextField({ maxLength: 500, description: 'The wording binds.', example: 'zur letzten Sitzung des Jahres' })
  wording!: string;

  @DayField({ nullable: true, description: 'The day it comes to; null while the calendar does not say.' })
  dueOn: IsoDate | null = null;
}

export type ValueRequest = AmountValueRequest | PostsValueRequest | DateValueRequest | DeadlineValueRequest;

export const valueKinds: Variants = {
  discriminator: 'kind',
  kinds: {
    amount: AmountValueRequest,
    posts: PostsValueRequest,
    date: DateValueRequest,
    deadline: DeadlineValueRequest,
  },
};

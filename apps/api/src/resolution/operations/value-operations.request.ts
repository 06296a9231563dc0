import type { Condition } from '#council/events';
import type { IsoDate } from '#kernel';
import { ChoiceField } from '../../request/choice-field.ts';
import { DayField } from '../../request/formatted-fields.ts';
import { TextField } from '../../request/text-field.ts';
import { WholeNumberField } from '../../request/whole-number-field.ts';
import type { MetBy } from '../effect.request.ts';
import { conditions, movements } from '../effect.request.ts';
import { LONGEST_TEXT } from '../item.request.ts';
import { MOST_CENTS, MOST_FTE_HUNDREDTHS } from '../value.request.ts';
import type { Written } from './written.ts';
import { ItemId, ValueId } from './written.ts';

export class SetAmountRequest implements Written<'setAmount'> {
  @ChoiceField(['setAmount'])
  op!: 'setAmount';

  @ItemId()
  itemId!: string;

  @ValueId()
  valueId!: string;

  @WholeNumberField({ min: 0, max: MOST_CENTS, description: 'Euro cents.', example: 5_434_000 })
  amountCents!: number;
}

export class SetPostsRequest implements Written<'setPosts'> {
  @ChoiceField(['setPosts'])
  op!: 'setPosts';

  @ItemId()
  itemId!: string;

  @ValueId()
  valueId!: string;

  @WholeNumberField({ min: 0, max: MOST_FTE_HUNDREDTHS, description: 'Hundredths of an FTE.', example: 200 })
  fteHundredths!: number;

  @ChoiceField(movements, { nullable: true, description: 'Null keeps how the posts are met.' })
  movement: MetBy | null = null;
}

export class SetDateRequest implements Written<'setDate'> {
  @ChoiceField(['setDate'])
  op!: 'setDate';

  @ItemId()
  itemId!: string;

  @ValueId()
  valueId!: string;

  @DayField({ nullable: true })
  date: IsoDate | null = null;

  @TextField({ maxLength: 500, nullable: true, description: 'New wording of a deadline.' })
  wording: string | null = null;
}

export class AddConditionRequest implements Written<'addCondition'> {
  @ChoiceField(['addCondition'])
  op!: 'addCondition';

  @ItemId()
  itemId!: string;

  @TextField({ maxLength: 100, nullable: true, description: 'Null: binds all effects of the item.' })
  valueId: string | null = null;

  @ChoiceField(conditions)
  condition!: Condition;

  @TextField({ maxLength: LONGEST_TEXT, example: 'Die Freigabe steht unter dem Vorbehalt der Genehmigung.' })
  wording!: string;
}

import { ChoiceField } from '../../request/choice-field.ts';
import { TextField } from '../../request/text-field.ts';
import { LONGEST_TEXT } from '../item.request.ts';
import type { Written } from './written.ts';
import { ItemId, Nth } from './written.ts';

export class StrikeItemRequest implements Written<'strikeItem'> {
  @ChoiceField(['strikeItem'])
  op!: 'strikeItem';

  @ItemId()
  itemId!: string;
}

export class StrikeRangeRequest implements Written<'strikeRange'> {
  @ChoiceField(['strikeRange'])
  op!: 'strikeRange';

  @ItemId()
  fromItemId!: string;

  @ItemId()
  toItemId!: string;
}

export class StrikePhraseRequest implements Written<'strikePhrase'> {
  @ChoiceField(['strikePhrase'])
  op!: 'strikePhrase';

  @ItemId()
  itemId!: string;

  @TextField({ maxLength: LONGEST_TEXT, example: 'über den Ausbau der Radwege' })
  quote!: string;

  @Nth()
  nth: number | null = null;
}

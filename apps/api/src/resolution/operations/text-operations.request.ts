import type { IsoDate } from '#kernel';
import { ChoiceField } from '../../request/choice-field.ts';
import { DayField } from '../../request/formatted-fields.ts';
import { ObjectListField } from '../../request/object-field.ts';
import { TextField } from '../../request/text-field.ts';
import { ItemRequest, MOST_ITEMS } from '../item.request.ts';
import type { Written } from './written.ts';
import { ItemId } from './written.ts';

export class KeepUnchangedRequest implements Written<'keepUnchanged'> {
  @ChoiceField(['keepUnchanged'])
  op!: 'keepUnchanged';

  @ItemId()
  itemId!: string;
}

export class NewLabelRequest {
  @ItemId()
  itemId!: string;

  @TextField({ maxLength: 50, example: '2' })
  label!: string;
}

export class RenumberRequest implements Written<'renumber'> {
  @ChoiceField(['renumber'])
  op!: 'renumber';

  @ObjectListField(NewLabelRequest, { minItems: 1, maxItems: MOST_ITEMS })
  labels!: readonly NewLabelRequest[];
}

export class ReplaceAllRequest implements Written<'replaceAll'> {
  @ChoiceField(['replaceAll'])
  op!: 'replaceAll';

  @ObjectListField(ItemRequest, { minItems: 1, maxItems: MOST_ITEMS })
  items!: readonly ItemRequest[];
}

export class AdoptVersionRequest implements Written<'adoptVersion'> {
  @ChoiceField(['adoptVersion'])
  op!: 'adoptVersion';

  @TextField({ maxLength: 200, example: 'Ausschuss für Finanzen' })
  body!: string;

  @DayField({ example: '2023-12-20' })
  date!: IsoDate;

  @TextField({ maxLength: 100, example: 'BP 0587' })
  protocolNumber!: string;

  @TextField({ maxLength: 200, example: 'III/20' })
  wordedBy!: string;
}

export class SettleRequest implements Written<'settle'> {
  @ChoiceField(['settle'])
  op!: 'settle';

  @TextField({ maxLength: 100, example: 'amendment-1' })
  amendmentId!: string;

  @TextField({ maxLength: 200, example: 'amendment-2' })
  by!: string;
}

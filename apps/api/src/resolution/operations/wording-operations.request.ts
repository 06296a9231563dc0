import { ChoiceField } from '../../request/choice-field.ts';
import { ObjectField, VariantListField } from '../../request/object-field.ts';
import { TextField } from '../../request/text-field.ts';
import type { EffectRequest } from '../effect.request.ts';
import { effectKinds } from '../effect.request.ts';
import { ItemRequest, LONGEST_TEXT } from '../item.request.ts';
import type { ValueRequest } from '../value.request.ts';
import { valueKinds } from '../value.request.ts';
import type { Written } from './written.ts';
import { ItemId, Nth } from './written.ts';

export class ReplacePhraseRequest implements Written<'replacePhrase'> {
  @ChoiceField(['replacePhrase'])
  op!: 'replacePhrase';

  @ItemId()
  itemId!: string;

  @TextField({ maxLength: LONGEST_TEXT, example: 'der Radwege' })
  quote!: string;

  @Nth()
  nth: number | null = null;

  @TextField({ maxLength: LONGEST_TEXT, minLength: 0, example: 'der Rad- und Fußwege' })
  replacement!: string;

  @VariantListField(valueKinds, { maxItems: 200, optional: true })
  values: readonly ValueRequest[] = [];
}

export class AppendSentenceRequest implements Written<'appendSentence'> {
  @ChoiceField(['appendSentence'])
  op!: 'appendSentence';

  @ItemId()
  itemId!: string;

  @TextField({ maxLength: LONGEST_TEXT, example: 'Der Bericht wird veröffentlicht.' })
  sentence!: string;

  @VariantListField(valueKinds, { maxItems: 200, optional: true })
  values: readonly ValueRequest[] = [];

  @VariantListField(effectKinds, { maxItems: 200, optional: true })
  effects: readonly EffectRequest[] = [];
}

export class RewordItemRequest implements Written<'rewordItem'> {
  @ChoiceField(['rewordItem'])
  op!: 'rewordItem';

  @ItemId()
  itemId!: string;

  @TextField({ maxLength: LONGEST_TEXT, example: 'Die Verwaltung berichtet jährlich.' })
  text!: string;

  @TextField({ maxLength: LONGEST_TEXT, nullable: true })
  closing: string | null = null;

  @VariantListField(valueKinds, { maxItems: 200, optional: true })
  values: readonly ValueRequest[] = [];

  @VariantListField(effectKinds, { maxItems: 200, optional: true })
  effects: readonly EffectRequest[] = [];
}

export class InsertItemRequest implements Written<'insertItem'> {
  @ChoiceField(['insertItem'])
  op!: 'insertItem';

  @TextField({ maxLength: 100, nullable: true, description: 'Null: as first item under its parent.' })
  afterItemId: string | null = null;

  @ObjectField(ItemRequest)
  item!: ItemRequest;
}

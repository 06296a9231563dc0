import type { Condition, Operation, OperationName } from '#council/events';
import type { IsoDate } from '#kernel';
import { ChoiceField } from '../request/choice-field.ts';
import { DayField } from '../request/formatted-fields.ts';
import type { Variants } from '../request/object-field.ts';
import { ObjectField, ObjectListField, VariantListField } from '../request/object-field.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';
import type { EffectRequest, MetBy } from './effect.request.ts';
import { conditions, effectKinds, movements } from './effect.request.ts';
import { ItemRequest, LONGEST_TEXT, MOST_ITEMS } from './item.request.ts';
import type { ValueRequest } from './value.request.ts';
import { MOST_CENTS, MOST_FTE_HUNDREDTHS, valueKinds } from './value.request.ts';

type Written<Name extends OperationName> = Extract<Operation, { readonly op: Name }>;

const ItemId = (): PropertyDecorator => TextField({ maxLength: 100, example: 'item-1' });
const ValueId = (): PropertyDecorator => TextField({ maxLength: 100, example: 'budget-2024' });
const Nth = (): PropertyDecorator =>
  WholeNumberField({
    min: 1,
    max: 1_000,
    nullable: true,
    description: 'Which occurrence, from 1; null: the only one.',
  });

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

export type OperationRequest =
  | StrikeItemRequest
  | StrikeRangeRequest
  | StrikePhraseRequest
  | ReplacePhraseRequest
  | AppendSentenceRequest
  | RewordItemRequest
  | InsertItemRequest
  | SetAmountRequest
  | SetPostsRequest
  | SetDateRequest
  | AddConditionRequest
  | KeepUnchangedRequest
  | RenumberRequest
  | ReplaceAllRequest
  | AdoptVersionRequest
  | SettleRequest;

export const operationKinds: Variants = {
  discriminator: 'op',
  kinds: {
    strikeItem: StrikeItemRequest,
    strikeRange: StrikeRangeRequest,
    strikePhrase: StrikePhraseRequest,
    replacePhrase: ReplacePhraseRequest,
    appendSentence: AppendSentenceRequest,
    rewordItem: RewordItemRequest,
    insertItem: InsertItemRequest,
    setAmount: SetAmountRequest,
    setPosts: SetPostsRequest,
    setDate: SetDateRequest,
    addCondition: AddConditionRequest,
    keepUnchanged: KeepUnchangedRequest,
    renumber: RenumberRequest,
    replaceAll: ReplaceAllRequest,
    adoptVersion: AdoptVersionRequest,
    settle: SettleRequest,
  } satisfies Record<OperationName, unknown>,
};

import type { Item } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import { VariantListField } from '../request/object-field.ts';
import { TextField } from '../request/text-field.ts';
import type { EffectRequest } from './effect.request.ts';
import { effectKinds } from './effect.request.ts';
import type { ValueRequest } from './value.request.ts';
import { valueKinds } from './value.request.ts';

export const LONGEST_TEXT = 20_000;
export const MOST_ITEMS = 2_000;

export class ItemRequest implements Item {
  @TextField({ maxLength: 100, description: 'Stable for ever; amendments address the item by it.', example: 'item-1' })
  itemId!: string;

  @TextField({ maxLength: 50, description: 'As printed.', example: '1' })
  label!: string;

  @TextField({ maxLength: 100, nullable: true, description: 'The item this one stands under; null for a section.' })
  parentId: string | null = null;

  @ChoiceField(['acknowledges', 'decides'])
  mode!: Item['mode'];

  @TextField({
    maxLength: LONGEST_TEXT,
    description: 'Values appear as {{valueId}}.',
    example: 'Die Verwaltung berichtet über den Ausbau der Radwege.',
  })
  text!: string;

  @TextField({ maxLength: LONGEST_TEXT, nullable: true, description: 'Printed after the items below this one.' })
  closing: string | null = null;

  @VariantListField(valueKinds, { maxItems: 200, optional: true })
  values: readonly ValueRequest[] = [];

  @VariantListField(effectKinds, { maxItems: 200, optional: true })
  effects: readonly EffectRequest[] = [];
}

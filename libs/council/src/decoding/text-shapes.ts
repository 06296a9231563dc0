import type { BudgetEffect, Effect, PostsEffect } from '../resolution/text/effect.ts';
import type { ItemChange, ItemChangeBody, TextEdit } from '../resolution/text/item-change.ts';
import type { Item } from '../resolution/text/item.ts';
import type { Value } from '../resolution/text/value.ts';
import type { Shape } from './shape.ts';
import { both, day, listOf, nullable, object, oneOf, optional, text, variants, wholeNumber } from './shape.ts';

export const valueShape: Shape<Value> = variants<Value, 'kind'>('kind', {
  amount: object({ valueId: text, amountCents: wholeNumber }),
  posts: object({ valueId: text, fteHundredths: wholeNumber }),
  date: object({ valueId: text, date: day }),
  deadline: object({ valueId: text, wording: text, dueOn: nullable(day) }),
});

export const conditionShape = oneOf<BudgetEffect['conditions'][number]>({
  planApproval: true,
  provisionalManagement: true,
});

export const movementShape = oneOf<PostsEffect['movement']>({
  created: true,
  converted: true,
  abolished: true,
  quotaRaised: true,
});

export const effectShape: Shape<Effect> = variants<Effect, 'kind'>('kind', {
  budget: object({
    valueId: text,
    year: wholeNumber,
    direction: oneOf<BudgetEffect['direction']>({ expense: true, revenue: true }),
    sort: oneOf<BudgetEffect['sort']>({ operating: true, capital: true, personnel: true }),
    department: text,
    costObject: nullable(text),
    recurrence: oneOf<BudgetEffect['recurrence']>({ oneOff: true, recurring: true }),
    instrument: oneOf<BudgetEffect['instrument']>({ addition: true, overPlan: true, offPlan: true, transfer: true }),
    release: oneOf<BudgetEffect['release']>({ withPlan: true, inAdvance: true }),
    conditions: listOf(conditionShape),
  }),
  posts: object({
    valueId: text,
    department: text,
    from: nullable(day),
    until: nullable(day),
    movement: movementShape,
  }),
});

export const itemShape: Shape<Item> = object<Item>({
  itemId: text,
  label: text,
  parentId: nullable(text),
  mode: oneOf<Item['mode']>({ acknowledges: true, decides: true }),
  text,
  closing: nullable(text),
  values: listOf(valueShape),
  effects: listOf(effectShape),
});

const editShape: Shape<TextEdit> = object<TextEdit>({
  part: oneOf<TextEdit['part']>({ text: true, closing: true }),
  start: wholeNumber,
  end: wholeNumber,
  replacement: text,
});

const changeBodyShape: Shape<ItemChangeBody> = variants<ItemChangeBody, 'kind'>('kind', {
  itemStruck: object({ itemId: text }),
  itemChanged: object<Omit<Extract<ItemChangeBody, { kind: 'itemChanged' }>, 'kind'>>({
    itemId: text,
    text,
    closing: nullable(text),
    values: listOf(valueShape),
    effects: listOf(effectShape),
    edits: optional(listOf(editShape)),
  }),
  itemInserted: object({ item: itemShape, afterItemId: nullable(text) }),
  itemConfirmed: object({ itemId: text }),
  itemRelabelled: object({ itemId: text, label: text }),
});

export const itemChangeShape: Shape<ItemChange> = both(object({ operation: wholeNumber }), changeBodyShape);

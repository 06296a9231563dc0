import type {
  BudgetEffect,
  CommitmentEffect,
  Effect,
  PostsEffect,
  SheetLine,
  TotalEffect,
} from '../resolution/text/effect.ts';
import type {
  CostObjectParts,
  CoverSource,
  GrantReference,
  PlanLineReference,
} from '../resolution/text/money-place.ts';
import type { ItemChange, ItemChangeBody, TextEdit } from '../resolution/text/item-change.ts';
import type { Item } from '../resolution/text/item.ts';
import type { Value } from '../resolution/text/value.ts';
import type { Shape } from './shape.ts';
import { both, day, flag, listOf, nullable, object, oneOf, optional, text, variants, wholeNumber } from './shape.ts';

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

/** How an amendment may say that posts are met; to move them it takes a new effect, which says where to. */
export const movementShape = oneOf<Exclude<PostsEffect['movement'], 'moved'>>({
  created: true,
  converted: true,
  abolished: true,
  quotaRaised: true,
});

const sheetShape: Shape<SheetLine> = object<SheetLine>({ group: text, label: text });
const years = listOf(wholeNumber);

export const partsShape: Shape<CostObjectParts> = object<CostObjectParts>({
  directorate: optional(text),
  department: optional(text),
  subBudget: optional(text),
  product: optional(text),
  account: optional(text),
});

export const planLineShape: Shape<PlanLineReference> = object<PlanLineReference>({ planId: text, lineId: text });

const grantFields = { resolutionId: text, itemId: text, valueId: text };
export const grantShape: Shape<GrantReference> = object<GrantReference>(grantFields);

const coverSourceShape: Shape<CoverSource> = variants<CoverSource, 'kind'>('kind', {
  line: planLineShape,
  effect: object<GrantReference & { readonly planId: string }>({ planId: text, ...grantFields }),
});

export const directionShape = oneOf<BudgetEffect['direction']>({ expense: true, revenue: true });

export const sortShape = oneOf<BudgetEffect['sort']>({
  operating: true,
  capital: true,
  personnel: true,
  operatingOrCapital: true,
});

export const effectShape: Shape<Effect> = variants<Effect, 'kind'>('kind', {
  budget: object<Omit<BudgetEffect, 'kind'>>({
    valueId: text,
    year: wholeNumber,
    direction: directionShape,
    sort: sortShape,
    department: text,
    costObject: nullable(text),
    parts: optional(partsShape),
    runsUntil: optional(wholeNumber),
    recurrence: oneOf<BudgetEffect['recurrence']>({ oneOff: true, recurring: true }),
    instrument: oneOf<BudgetEffect['instrument']>({ addition: true, overPlan: true, offPlan: true, transfer: true }),
    release: oneOf<BudgetEffect['release']>({ withPlan: true, inAdvance: true }),
    conditions: listOf(conditionShape),
    sheet: optional(sheetShape),
    horizon: optional(oneOf<'financialPlan'>({ financialPlan: true })),
    cover: optional(text),
    coverFrom: optional(coverSourceShape),
    line: optional(planLineShape),
    blockingNote: optional(text),
    tax: optional(oneOf<'gross' | 'net'>({ gross: true, net: true })),
  }),
  posts: object<Omit<PostsEffect, 'kind'>>({
    valueId: text,
    department: text,
    from: nullable(day),
    until: nullable(day),
    movement: oneOf<PostsEffect['movement']>({
      created: true,
      converted: true,
      abolished: true,
      quotaRaised: true,
      moved: true,
    }),
    toDepartment: optional(text),
    sheet: optional(sheetShape),
    early: optional(flag),
    dueToLapse: optional(flag),
    parts: optional(partsShape),
  }),
  commitment: object<Omit<CommitmentEffect, 'kind'>>({
    valueId: text,
    year: wholeNumber,
    department: text,
    costObject: nullable(text),
    payable: years,
    parts: optional(partsShape),
    sheet: optional(sheetShape),
    cover: optional(text),
  }),
  total: object<Omit<TotalEffect, 'kind'>>({
    valueId: text,
    group: text,
    of: listOf(text),
    years,
    counts: oneOf<TotalEffect['counts']>({ amounts: true, posts: true, earlyPosts: true }),
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

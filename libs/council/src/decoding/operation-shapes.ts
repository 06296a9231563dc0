import type { Conflict, Mover, Operation } from '../resolution/amendment/operation.ts';
import type { Shape } from './shape.ts';
import { day, listOf, nullable, object, oneOf, text, variants, wholeNumber } from './shape.ts';
import { conditionShape, effectShape, itemShape, movementShape, valueShape } from './text-shapes.ts';

export const operationShape: Shape<Operation> = variants<Operation, 'op'>('op', {
  strikeItem: object({ itemId: text }),
  strikeRange: object({ fromItemId: text, toItemId: text }),
  strikePhrase: object({ itemId: text, quote: text, nth: nullable(wholeNumber) }),
  replacePhrase: object({
    itemId: text,
    quote: text,
    nth: nullable(wholeNumber),
    replacement: text,
    values: listOf(valueShape),
  }),
  appendSentence: object({ itemId: text, sentence: text, values: listOf(valueShape), effects: listOf(effectShape) }),
  rewordItem: object({
    itemId: text,
    text,
    closing: nullable(text),
    values: listOf(valueShape),
    effects: listOf(effectShape),
  }),
  insertItem: object({ afterItemId: nullable(text), item: itemShape }),
  setAmount: object({ itemId: text, valueId: text, amountCents: wholeNumber }),
  setPosts: object({ itemId: text, valueId: text, fteHundredths: wholeNumber, movement: nullable(movementShape) }),
  setDate: object({ itemId: text, valueId: text, date: nullable(day), wording: nullable(text) }),
  addCondition: object({ itemId: text, valueId: nullable(text), condition: conditionShape, wording: text }),
  keepUnchanged: object({ itemId: text }),
  renumber: object({ labels: listOf(object({ itemId: text, label: text })) }),
  replaceAll: object({ items: listOf(itemShape) }),
  adoptVersion: object({ body: text, date: day, protocolNumber: text, wordedBy: text }),
  settle: object({ amendmentId: text, by: text }),
});

export const moverShape: Shape<Mover> = object<Mover>({
  kind: oneOf<Mover['kind']>({ faction: true, committee: true, department: true, member: true }),
  name: text,
});

export const conflictShape: Shape<Conflict> = object<Conflict>({
  kind: oneOf<Conflict['kind']>({ exclusive: true, identical: true, contradictory: true }),
  otherAmendmentId: text,
  itemId: nullable(text),
  ownOperation: wholeNumber,
  otherOperation: wholeNumber,
});

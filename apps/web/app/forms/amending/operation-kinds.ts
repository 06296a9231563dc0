/** Operations that the form offers, each with the fields it needs beside its item. */
export const operationFields = {
  strikeItem: [],
  strikeRange: ['toItemId'],
  strikePhrase: ['quote', 'nth'],
  replacePhrase: ['quote', 'nth', 'replacement'],
  appendSentence: ['sentence'],
  rewordItem: ['text', 'closing'],
  insertItem: ['label', 'text'],
  setAmount: ['valueId', 'amountCents'],
  setPosts: ['valueId', 'fteHundredths', 'movement'],
  setDate: ['valueId', 'date', 'wording'],
  addCondition: ['valueId', 'condition', 'wording'],
  keepUnchanged: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type OperationKind = keyof typeof operationFields;

export const isOperationKind = (text: string): text is OperationKind => Object.hasOwn(operationFields, text);

/** Kinds of values that an operation can set. */
export const valueKindsOf: Readonly<Partial<Record<OperationKind, readonly string[]>>> = {
  setAmount: ['amount'],
  setPosts: ['posts'],
  setDate: ['date', 'deadline'],
  addCondition: ['amount'],
};

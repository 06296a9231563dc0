import type { Texts } from './texts.ts';

export const operationsEn: Texts['resolution']['operations'] = {
  strikeItem: (items) => `strike ${items}`,
  strikeRange: (items) => `strike ${items}`,
  strikePhrase: (items) => `strike words in ${items}`,
  replacePhrase: (items) => `replace words in ${items}`,
  appendSentence: (items) => `append a sentence to ${items}`,
  rewordItem: (items) => `reword ${items}`,
  insertItem: (items) => `insert ${items}`,
  setAmount: (items) => `change the amount in ${items}`,
  setPosts: (items) => `change the posts in ${items}`,
  setDate: (items) => `change the date in ${items}`,
  addCondition: (items) => `add a condition to ${items}`,
  keepUnchanged: (items) => `leave ${items} unchanged`,
  renumber: (items) => `renumber ${items}`,
  replaceAll: () => 'replace the whole text',
  adoptVersion: () => 'take over the recommended version',
  settle: () => 'settle another amendment',
};

import { editWording } from '../change-item.ts';
import { locateQuote } from '../locate-quote.ts';
import type { Resolve } from '../operation-of.ts';
import { refuseOperation } from '../operation-rejection.ts';
import { standingItem } from '../standing-item.ts';
import { tidyGap } from '../tidy-gap.ts';

/** "entfällt „…“": the words go, and a value they cover goes with its effects. */
export const strikePhrase: Resolve<'strikePhrase'> = (operation, text) => {
  const { itemId, quote } = operation;
  const item = standingItem(text, itemId);
  const { part, start, end } = locateQuote(item, operation);
  const template = (part === 'text' ? item.text : item.closing) ?? '';
  const gap = tidyGap(template, start, end);
  if (`${template.slice(0, gap.start)}${template.slice(gap.end)}`.trim() === '') {
    throw refuseOperation('PHRASE_IS_WHOLE_TEXT', { field: '/quote', itemId, quote });
  }
  return [editWording(item, [{ part, ...gap, replacement: '' }], { values: [], effects: [] })];
};

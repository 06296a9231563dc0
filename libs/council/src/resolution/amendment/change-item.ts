import type { Wording } from '../text/check-item.ts';
import { checkWordingOfItem } from '../text/check-item.ts';
import type { Effect } from '../text/effect.ts';
import type { ItemChangeBody, TextEdit } from '../text/item-change.ts';
import type { TextItem } from '../text/item.ts';
import { placeholdersIn } from '../text/placeholders.ts';
import type { Value } from '../text/value.ts';
import { refuseOperation } from './operation-rejection.ts';
import { isSameJson } from './same-json.ts';

/** Does edits that do not overlap, all counted from the template as it is. */
export const applyEdits = (template: string, part: TextEdit['part'], edits: readonly TextEdit[]): string =>
  edits
    .filter((edit) => edit.part === part)
    .toSorted((one, other) => other.start - one.start || other.end - one.end)
    .reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), template);

/** What is no longer shown is no longer there: its value goes, and with the value its effects. What is new is kept. */
export const withoutHidden = ({ text, closing, values, effects }: Wording, added: readonly Value[]): Wording => {
  const shown = new Set([...placeholdersIn(text), ...placeholdersIn(closing ?? '')]);
  const hidden = new Set(
    values.filter((value) => !shown.has(value.valueId) && !added.includes(value)).map(({ valueId }) => valueId),
  );
  const isLeft = ({ valueId }: { readonly valueId: string }): boolean => !hidden.has(valueId);
  return { text, closing, values: values.filter(isLeft), effects: effects.filter(isLeft) };
};

/** @throws Rejection NOTHING_CHANGED, or what is wrong with the new wording. */
export const changedTo = (item: TextItem, wording: Wording, edits: readonly TextEdit[] | null): ItemChangeBody => {
  const { itemId } = item;
  const { text, closing, values, effects } = wording;
  checkWordingOfItem('', wording);
  const before = [item.text, item.closing, item.values, item.effects];
  if (isSameJson(before, [text, closing, values, effects])) throw refuseOperation('NOTHING_CHANGED', { itemId });
  const changed = { kind: 'itemChanged', itemId, text, closing, values, effects } as const;
  return edits === null ? changed : { ...changed, edits };
};

interface Additions {
  readonly values: readonly Value[];
  readonly effects: readonly Effect[];
}

/** The item with edits done in its wording, and what they bring with them. */
export const editWording = (item: TextItem, edits: readonly TextEdit[], added: Additions): ItemChangeBody => {
  const wording = {
    text: applyEdits(item.text, 'text', edits),
    closing: item.closing === null ? null : applyEdits(item.closing, 'closing', edits),
    values: [...item.values, ...added.values],
    effects: [...item.effects, ...added.effects],
  };
  return changedTo(item, withoutHidden(wording, added.values), edits);
};

/**
 * The edit that puts a sentence at the end of the item's own text: before the items below it and so before its closing
 * sentence, which belongs to them all.
 */
export const appended = ({ text }: TextItem, sentence: string): TextEdit => {
  const gap = /\s$/.test(text) ? '' : ' ';
  return { part: 'text', start: text.length, end: text.length, replacement: `${gap}${sentence.trim()}` };
};

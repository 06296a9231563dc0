import { checkUnits } from './check-units.ts';
import { checkEffect } from './check-effect.ts';
import { checkValue } from './check-value.ts';
import { checkId, checkWording } from './check-wording.ts';
import type { Item } from './item.ts';
import { placeholdersIn } from './placeholders.ts';
import { placeholder } from './print-item.ts';
import { refuseText } from './text-rejection.ts';
import type { Value } from './value.ts';

const mostValues = 500;

/** What an amendment can change of an item. */
export type Wording = Pick<Item, 'text' | 'closing' | 'values' | 'effects'>;

const checkTemplate = (field: string, template: string, values: readonly Value[]): void => {
  checkWording(field, template);
  if (/\{\{|\}\}/.test(template.replace(placeholder, ' '))) {
    const expected = 'doubled braces around the id of a value only';
    throw refuseText('PLACEHOLDER_MALFORMED', { field, found: template.slice(0, 200), expected });
  }
  const unknown = placeholdersIn(template).find((shown) => values.every(({ valueId }) => valueId !== shown));
  if (unknown !== undefined) {
    throw refuseText('PLACEHOLDER_UNKNOWN', { field, found: unknown, expected: 'the id of a value of the item' });
  }
  checkUnits(field, template, values);
};

/** @throws Rejection VALUE_ID_MALFORMED or VALUE_ID_TAKEN, or what is wrong with a value. */
export const checkValues = (field: string, values: readonly Value[], taken: readonly Value[] = []): void => {
  if (values.length > mostValues) {
    throw refuseText('ITEMS_TOO_MANY', { field, found: values.length, expected: `at most ${mostValues}` });
  }
  const ids = new Set(taken.map(({ valueId }) => valueId));
  values.forEach((value, index) => {
    const valueField = `${field}/${index}`;
    checkId('VALUE_ID_MALFORMED', `${valueField}/valueId`, value.valueId);
    if (ids.has(value.valueId)) {
      const expected = 'an id that no other value of the item has';
      throw refuseText('VALUE_ID_TAKEN', { field: `${valueField}/valueId`, found: value.valueId, expected });
    }
    ids.add(value.valueId);
    checkValue(valueField, value);
  });
};

/**
 * That text and budget cannot disagree: every placeholder has a value, every value a placeholder, every effect a value of
 * its kind. `field` is the pointer to the item.
 *
 * @throws Rejection naming the field.
 */
export const checkWordingOfItem = (field: string, { text, closing, values, effects }: Wording): void => {
  checkValues(`${field}/values`, values);
  checkTemplate(`${field}/text`, text, values);
  if (closing !== null) checkTemplate(`${field}/closing`, closing, values);
  const shown = new Set([...placeholdersIn(text), ...placeholdersIn(closing ?? '')]);
  values.forEach(({ valueId }, index) => {
    if (shown.has(valueId)) return;
    const expected = `{{${valueId}}} somewhere in the text or the closing sentence`;
    throw refuseText('VALUE_NOT_IN_TEXT', { field: `${field}/values/${index}`, found: valueId, expected });
  });
  if (effects.length > mostValues) {
    const expected = `at most ${mostValues}`;
    throw refuseText('ITEMS_TOO_MANY', { field: `${field}/effects`, found: effects.length, expected });
  }
  effects.forEach((effect, index) => checkEffect(`${field}/effects/${index}`, effect, values));
};

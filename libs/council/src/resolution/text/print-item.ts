import type { Item } from './item.ts';
import { printValue } from './print-value.ts';
import type { Value } from './value.ts';

/** `{{valueId}}`, the only way a value appears in a text. */
export const placeholder = /\{\{([A-Za-z0-9._-]+)\}\}/g;

export const printText = (template: string, values: readonly Value[]): string =>
  template.replace(placeholder, (whole, valueId: string) => {
    const value = values.find((candidate) => candidate.valueId === valueId);
    return value === undefined ? whole : printValue(value);
  });

/** The item as a reader sees it, values filled in; its closing sentence follows after a line break. */
export const printItem = ({ text, closing, values }: Pick<Item, 'text' | 'closing' | 'values'>): string =>
  closing === null ? printText(text, values) : `${printText(text, values)}\n${printText(closing, values)}`;

import { placeholder } from './print-item.ts';

/** The ids of the values that a template shows, in order, as often as it shows them. */
export const placeholdersIn = (template: string): readonly string[] =>
  Array.from(template.matchAll(placeholder), ([, valueId = '']) => valueId);

import type { ResolutionText } from '../resolution/text/item.ts';
import { printItem } from '../resolution/text/print-item.ts';

/** An office that a paper names, with its directorate: "Dezernat IV/15". */
export interface NamedDepartment {
  /** Label of the item; null for the head. */
  readonly label: string | null;
  readonly name: string;
}

const office = /\bDez(?:ernat|\.)\s?([IVX]+|\d{1,2})\s?\/\s?(\d{2})(?!\d)/gu;

const namesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(office), ([, directorate = '', number = '']) => `Dezernat ${directorate}/${number}`);

/** Lead department and every office in the text that stands, each once for every place. */
export const namedDepartments = (department: string, text: ResolutionText): readonly NamedDepartment[] => {
  const named = [
    ...namesIn(department).map((name) => ({ label: null, name })),
    ...text.items
      .filter(({ state }) => state !== 'struck')
      .flatMap((item) => namesIn(printItem(item)).map((name) => ({ label: item.label, name }))),
  ];
  return [...new Map(named.map((each) => [JSON.stringify(each), each])).values()];
};

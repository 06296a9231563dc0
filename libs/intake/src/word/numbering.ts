import type { Element } from '@xmldom/xmldom';

import { isLabelFormat, printedNumber } from './printed-number.ts';
import { attributeOf, childNamed, childrenOf } from './xml.ts';

/** Counts the numbers Word prints but does not store. */
export interface Counter {
  /** The printed number of the next paragraph of a list ("2.3."); null for bullets and unknown lists. */
  readonly next: (listId: string, level: number) => string | null;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly pattern: string;
}

const numberOf = (element: Element | null, otherwise: number): number => {
  const written = attributeOf(element, 'val');
  return written !== null && /^\d{1,6}$/.test(written) ? Number(written) : otherwise;
};

const named = (element: Element | null, name: string): readonly Element[] =>
  element === null ? [] : childrenOf(element).filter(({ localName }) => localName === name);

const levelOf = (element: Element): readonly [number, Level] => [
  Number(attributeOf(element, 'ilvl') ?? '0'),
  {
    start: numberOf(childNamed(element, 'start'), 1),
    format: attributeOf(childNamed(element, 'numFmt'), 'val') ?? 'decimal',
    pattern: attributeOf(childNamed(element, 'lvlText'), 'val') ?? '',
  },
];

type Levels = ReadonlyMap<number, Level>;

const listsIn = (
  numbering: Element | null,
): ReadonlyMap<string, { readonly abstractId: string; readonly levels: Levels }> => {
  const abstracts = new Map(
    named(numbering, 'abstractNum').map((list) => [
      attributeOf(list, 'abstractNumId') ?? '',
      new Map(named(list, 'lvl').map(levelOf)),
    ]),
  );
  return new Map(
    named(numbering, 'num').map((list) => {
      const abstractId = attributeOf(childNamed(list, 'abstractNumId'), 'val') ?? '';
      return [
        attributeOf(list, 'numId') ?? '',
        { abstractId, levels: abstracts.get(abstractId) ?? new Map<number, Level>() },
      ];
    }),
  );
};

/** Numbers, letters and Roman numbers are labels of items; bullets are left to the text. */
export const counterFor = (numbering: Element | null): Counter => {
  const lists = listsIn(numbering);
  const counts = new Map<string, number[]>();
  return {
    next: (listId, level) => {
      const list = lists.get(listId);
      const own = list?.levels.get(level);
      if (list === undefined || own === undefined) return null;
      const numbers = counts.get(list.abstractId) ?? [];
      const startOf = (at: number): number => list.levels.get(at)?.start ?? 1;
      numbers[level] = (numbers[level] ?? startOf(level) - 1) + 1;
      numbers.length = level + 1;
      counts.set(list.abstractId, numbers);
      if (!isLabelFormat(own.format)) return null;
      const formatOf = (at: number): string => list.levels.get(at)?.format ?? 'decimal';
      return own.pattern.replace(/%(\d)/g, (_, place: string) =>
        printedNumber(formatOf(Number(place) - 1), numbers[Number(place) - 1] ?? startOf(Number(place) - 1)),
      );
    },
  };
};

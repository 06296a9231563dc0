import type { Item } from '#council/events';

type Wording = Pick<Item, 'text'> & Partial<Pick<Item, 'closing' | 'values' | 'effects'>>;

/** Items of one section, keyed by their printed label; the parent follows from the label. */
export const section = (mode: Item['mode'], items: Readonly<Record<string, string | Wording>>): readonly Item[] =>
  Object.entries(items).map(([label, wording]) => {
    const {
      text,
      closing = null,
      values = [],
      effects = [],
    } = typeof wording === 'string' ? { text: wording } : wording;
    const parent = label.split('.').slice(0, -1).join('.');
    return {
      itemId: itemId(label),
      label,
      parentId: parent === '' ? null : itemId(parent),
      mode,
      text,
      closing,
      values,
      effects,
    };
  });

export const itemId = (label: string): string => `item-${label}`;

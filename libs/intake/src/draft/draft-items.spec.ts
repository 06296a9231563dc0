import { describe, expect, it } from '@jest/globals';

import { checkItems } from '#council';
import { printItem } from '#council/events';

import { readingOf } from '../testing/paper.ts';
import { draftItems } from './draft-items.ts';

const draftOf = (...paragraphs: readonly string[]) => draftItems(readingOf(...paragraphs));

const brunnen = draftOf(
  'Beschluss',
  '1. Es wird beschlossen, dass',
  '1.1. gestrichen',
  '- 1.2. 86.500 € gezahlt und 2 VZÄ ab dem 01.09.2024 eingesetzt werden.',
  '1.2.1. bis 1.2.2 gestrichen',
  'Das kostet rund 3,1 Mio. Euro.',
);

describe('drafting what was read', () => {
  it('gives a text that the council takes', () => expect(() => checkItems(brunnen.items)).not.toThrow());

  it('puts values in the place of figures', () => {
    const item = brunnen.items.find(({ label }) => label === '1.2');
    expect(item?.text).toBe('{{wert-1}} gezahlt und {{wert-2}} ab dem {{wert-3}} eingesetzt werden.');
    expect(item?.values.map(({ kind }) => kind)).toEqual(['amount', 'posts', 'date']);
    expect(item === undefined ? '' : printItem(item)).toBe(
      '86.500 Euro gezahlt und 2,0 VZÄ ab dem 01.09.2024 eingesetzt werden.\nDas kostet rund 3,1 Mio. Euro.',
    );
  });

  it('says which spellings change', () =>
    expect(brunnen.respelled).toEqual([
      { label: '1.2', written: '86.500 €', printed: '86.500 Euro' },
      { label: '1.2', written: '2 VZÄ', printed: '2,0 VZÄ' },
    ]));

  it('says in brackets what is unknown, and invents nothing', () => {
    expect(brunnen.unknown).toEqual(['1.1', '1.2.1', '1.2.2']);
    expect(brunnen.items.find(({ label }) => label === '1.1')?.text).toMatch(/^\[gestrichen; .*\]$/);
    expect(brunnen.items.flatMap(({ effects }) => effects)).toEqual([]);
  });

  it('leaves a figure that is not exact in the text', () =>
    expect(draftOf('Beschluss', '1. Es kostet rund 500 Euro.').items[0]).toMatchObject({
      text: 'Es kostet rund 500 Euro.',
      values: [],
    }));

  it('hangs an item under the nearest one that is there', () =>
    expect(draftOf('Beschluss', '1. Oben.', '1.2.3. Unten.').items.at(-1)?.parentId).toBe('item-1'));

  it('leaves braces in a wording without meaning', () =>
    expect(() => checkItems(draftOf('Beschluss', '1. Das {{Feld}} bleibt.').items)).not.toThrow());
});

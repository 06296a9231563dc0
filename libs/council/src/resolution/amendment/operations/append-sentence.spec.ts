import { describe, expect, it } from '@jest/globals';
import { amended, itemIn, refusal, textOf } from '../../../testing/amending.ts';
import { grant, item } from '../../../testing/items.ts';

const text = textOf(item('2', { closing: 'Schluss.' }), item('2.1'));
const { values, effects } = grant('9', 100);
const nothing = { values: [], effects: [] };

describe('appending a sentence (wird ergänzt)', () => {
  it('puts it at the end of the text', () =>
    expect(
      itemIn(amended(text, { op: 'appendSentence', itemId: '2.1', sentence: ' Es eilt. ', ...nothing }), '2.1').text,
    ).toBe('Text von Ziffer 2.1. Es eilt.'));

  it('puts it before the closing sentence, which belongs to what stands below the item', () =>
    expect(
      itemIn(amended(text, { op: 'appendSentence', itemId: '2', sentence: 'Es eilt.', ...nothing }), '2'),
    ).toMatchObject({ text: 'Text von Ziffer 2. Es eilt.', closing: 'Schluss.' }));

  it('brings values and their effects with it', () =>
    expect(
      itemIn(
        amended(text, { op: 'appendSentence', itemId: '2.1', sentence: 'Dafür {{mittel}}.', values, effects }),
        '2.1',
      ),
    ).toMatchObject({ values, effects }));

  it.each([
    [{ sentence: 'Ohne Wert.', values, effects }, 'VALUE_NOT_IN_TEXT'],
    [{ sentence: 'Ohne Wert.', values: [], effects }, 'EFFECT_WITHOUT_VALUE'],
    [{ sentence: '', ...nothing }, 'TEXT_EMPTY'],
    [{ sentence: 'x'.repeat(20_001), ...nothing }, 'TEXT_TOO_LONG'],
  ])('is refused with %#: %s', (more, code) =>
    expect(refusal(text, { op: 'appendSentence', itemId: '2.1', ...more })).toMatchObject({ code }),
  );

  it('is refused when one amendment says the same sentence twice', () => {
    const again = { op: 'appendSentence', itemId: '2.1', sentence: 'Es eilt.', ...nothing } as const;
    expect(refusal(text, again, again)).toMatchObject({ code: 'NOTHING_CHANGED', field: '/operations/1/sentence' });
  });
});

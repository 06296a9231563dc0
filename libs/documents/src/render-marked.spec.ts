import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Item, ItemChange } from '#council/events';
import { applyChanges, textAsFiled } from '#council/events';

import { renderClean } from './render-clean.ts';
import { renderMarked } from './render-marked.ts';
import { renderSynopsis } from './render-synopsis.ts';
import { wordDifference } from './word-difference.ts';

const item = (label: string, text: string, more: Partial<Item> = {}): Item => ({
  itemId: label,
  label,
  parentId: label.includes('.') ? label.slice(0, label.lastIndexOf('.')) : null,
  mode: 'decides',
  text,
  closing: null,
  values: [],
  effects: [],
  ...more,
});

const filed = textAsFiled([
  item('2', 'Es wird beschlossen:'),
  item('2.1', 'Der Hof wird {{sum}} kosten.', { values: [{ kind: 'amount', valueId: 'sum', amountCents: 6_000_000 }] }),
  item('2.3', 'Folgende Stellen entstehen:', { closing: 'Sie werden aus dem Bestand gedeckt.' }),
  item('2.3.1', 'eine Stelle im Archiv,'),
  item('2.3.2', 'eine Stelle am Empfang.'),
  item('2.5', 'Der Bus fährt öfter.'),
  item('2.6', 'Der Park bleibt offen.'),
]);

const changes: readonly ItemChange[] = [
  {
    operation: 0,
    kind: 'itemChanged',
    itemId: '2.1',
    text: 'Der Hof wird {{sum}} kosten.',
    closing: null,
    values: [{ kind: 'amount', valueId: 'sum', amountCents: 5_434_000 }],
    effects: [],
  },
  { operation: 1, kind: 'itemStruck', itemId: '2.3.1' },
  { operation: 1, kind: 'itemStruck', itemId: '2.3.2' },
  { operation: 2, kind: 'itemStruck', itemId: '2.5' },
  { operation: 3, kind: 'itemConfirmed', itemId: '2.6' },
  { operation: 4, kind: 'itemInserted', item: item('2.7', 'Ein Konzept folgt.'), afterItemId: '2.6' },
];

const current = applyChanges(filed, changes, 'A1');
const marked = renderMarked({ filed, current });
const markedItem = (label: string) => marked.find((each) => each.label === label);

describe('the clean text (Reinfassung)', () => {
  it('leaves struck items out without a trace of their text', () => {
    const clean = renderClean(current);
    expect(clean.map(({ label }) => label)).toEqual(['2', '2.1', '2.3', '2.6', '2.7']);
    expect(JSON.stringify(clean)).not.toMatch(/Archiv|Empfang|Bus/);
  });

  it('keeps the closing sentence of an item whose items below were struck', () => {
    expect(renderClean(current).find(({ label }) => label === '2.3')).toMatchObject({
      depth: 1,
      closing: 'Sie werden aus dem Bestand gedeckt.',
    });
  });

  it('shows values, not their places', () => {
    expect(renderClean(current)[1]?.text).toBe('Der Hof wird 54.340 Euro kosten.');
  });
});

describe('the marked text (Lesefassung)', () => {
  it('keeps the label of a struck item and says that it was struck', () => {
    expect(markedItem('2.5')).toMatchObject({ state: 'struck', note: 'struck', changedBy: ['A1'] });
    expect(markedItem('2.5')?.segments).toEqual([{ kind: 'deleted', text: 'Der Bus fährt öfter.' }]);
  });

  it('marks the changed figure as a whole and nothing else', () => {
    expect(markedItem('2.1')?.segments).toEqual([
      { kind: 'kept', text: 'Der Hof wird ' },
      { kind: 'deleted', text: '60.000' },
      { kind: 'inserted', text: '54.340' },
      { kind: 'kept', text: ' Euro kosten.' },
    ]);
  });

  it('says neu of an inserted item and unverändert only where an amendment said so', () => {
    expect(markedItem('2.7')).toMatchObject({ note: 'inserted', segments: [{ kind: 'inserted' }] });
    expect(markedItem('2.6')).toMatchObject({ note: 'unchanged', segments: [{ kind: 'kept' }] });
    expect(markedItem('2')).toMatchObject({ note: null, state: 'asFiled' });
  });
});

describe('the synopsis', () => {
  it('shows every item once across filed, recommended and adopted', () => {
    const rows = renderSynopsis({ filed, recommended: current, adopted: null });
    expect(rows.map(({ label }) => label)).toEqual(['2', '2.1', '2.3', '2.3.1', '2.3.2', '2.5', '2.6', '2.7']);
    expect(rows.find(({ label }) => label === '2.5')).toMatchObject({
      filed: { text: 'Der Bus fährt öfter.' },
      recommended: { state: 'struck', text: null },
      adopted: null,
    });
    expect(rows.find(({ label }) => label === '2.7')?.filed).toBeNull();
  });

  it('keeps in its place an item that only an earlier version has', () => {
    const adopted = { items: current.items.filter(({ label }) => label !== '2.3.2') };
    const rows = renderSynopsis({ filed, recommended: null, adopted });
    expect(rows.map(({ label }) => label)).toEqual(['2', '2.1', '2.3', '2.3.1', '2.3.2', '2.5', '2.6', '2.7']);
  });
});

describe('the difference of two wordings', () => {
  const text = fc
    .array(fc.constantFrom('Stadt', 'Straße', ' ', '  ', '.', '1.000', '\n', 'ä', '–'))
    .map((parts) => parts.join(''));

  it('gives back both wordings, whatever they are', () =>
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordDifference(before, after);
        const without = (kind: string): string =>
          segments.flatMap((segment) => (segment.kind === kind ? [] : [segment.text])).join('');
        expect(without('inserted')).toBe(before);
        expect(without('deleted')).toBe(after);
      }),
    ));

  it('takes neighbouring changed words together', () =>
    expect(wordDifference('Der rote Bus fährt.', 'Der alte Zug fährt.')).toEqual([
      { kind: 'kept', text: 'Der ' },
      { kind: 'deleted', text: 'rote Bus' },
      { kind: 'inserted', text: 'alte Zug' },
      { kind: 'kept', text: ' fährt.' },
    ]));
});

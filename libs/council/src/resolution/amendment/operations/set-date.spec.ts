import { describe, expect, it } from '@jest/globals';
import type { IsoDate } from '#kernel';
import { isoDate } from '#kernel';
import { amended, itemIn, refusal, textOf } from '../../../testing/amending.ts';
import { grant, item } from '../../../testing/items.ts';
import { printItem } from '../../text/print-item.ts';

const text = textOf(
  item('2', {
    text: 'Beginn {{beginn}}, Bericht {{frist}}.',
    values: [
      { kind: 'date', valueId: 'beginn', date: isoDate('2024-01-01') },
      { kind: 'deadline', valueId: 'frist', wording: 'bis zur Sommerpause', dueOn: null },
    ],
  }),
  grant('3', 100),
);

const set = (valueId: string, date: IsoDate | null, wording: string | null, itemId = '2') =>
  ({ op: 'setDate', itemId, valueId, date, wording }) as const;

// As a careless caller could hand it over: the type says it is a day, the calendar does not.
const impossible = JSON.parse('"2024-02-30"') as IsoDate;

describe('setting a date', () => {
  it('changes the day that the text shows', () =>
    expect(printItem(itemIn(amended(text, set('beginn', isoDate('2024-02-29'), null)), '2'))).toBe(
      'Beginn 29.02.2024, Bericht bis zur Sommerpause.',
    ));

  it('gives a deadline its day and keeps the wording', () =>
    expect(itemIn(amended(text, set('frist', isoDate('2024-07-11'), null)), '2').values[1]).toEqual({
      kind: 'deadline',
      valueId: 'frist',
      wording: 'bis zur Sommerpause',
      dueOn: '2024-07-11',
    }));

  it('gives a deadline a new wording whose day nobody knows yet', () =>
    expect(printItem(itemIn(amended(text, set('frist', null, 'bis Jahresende')), '2'))).toBe(
      'Beginn 01.01.2024, Bericht bis Jahresende.',
    ));

  it.each([
    [set('beginn', null, null), 'DATE_MISSING'],
    [set('beginn', isoDate('2025-01-01'), 'bald'), 'WORDING_WITHOUT_DEADLINE'],
    [set('beginn', impossible, null), 'DATE_MALFORMED'],
    [set('beginn', isoDate('1899-12-31'), null), 'DATE_MALFORMED'],
    [set('frist', null, '{{beginn}}'), 'PLACEHOLDER_MALFORMED'],
    [set('frist', null, null), 'NOTHING_CHANGED'],
    [set('mittel', isoDate('2025-01-01'), null, '3'), 'VALUE_KIND_WRONG'],
  ])('is refused: %j', (operation, code) => expect(refusal(text, operation)).toMatchObject({ code }));
});

import { describe, expect, it } from '@jest/globals';
import { amended, outline, refusal, textOf } from '../../../testing/amending.ts';
import { item } from '../../../testing/items.ts';

const text = amended(textOf(item('2'), item('2.1'), item('2.2'), item('2.3')), { op: 'strikeItem', itemId: '2.1' });
const renumber = (...pairs: readonly (readonly [string, string])[]) =>
  ({ op: 'renumber', labels: pairs.map(([itemId, label]) => ({ itemId, label })) }) as const;

describe('renumbering', () => {
  it('lets two items change places in one go', () =>
    expect(outline(amended(text, renumber(['2.2', '2.3'], ['2.3', '2.2'])))).toEqual([
      '2 asFiled',
      '2.1 struck',
      '2.3 asFiled',
      '2.2 asFiled',
    ]));

  it.each([
    ['a number in use', renumber(['2.2', '2.3']), 'LABEL_TAKEN', '/labels/0/label'],
    ['the number of a struck item', renumber(['2.2', '2.1']), 'LABEL_TAKEN', '/labels/0/label'],
    ['one number for two', renumber(['2.2', '7'], ['2.3', '7.']), 'LABEL_TAKEN', '/labels/1/label'],
    ['a struck item', renumber(['2.1', '7']), 'ITEM_ALREADY_STRUCK', '/labels/0/itemId'],
    ['an item named twice', renumber(['2.2', '7'], ['2.2', '8']), 'ITEM_REPEATED', '/labels/1/itemId'],
    ['a blank label', renumber(['2.2', '']), 'TEXT_EMPTY', '/labels/0/label'],
    ['a label with spaces around it', renumber(['2.2', ' 7']), 'LABEL_MALFORMED', '/labels/0/label'],
    ['the numbers they have', renumber(['2.2', '2.2']), 'NOTHING_CHANGED', '/labels'],
    ['none', renumber(), 'LABELS_EMPTY', '/labels'],
  ])('is refused with %s', (_, operation, code, field) =>
    expect(refusal(text, operation)).toMatchObject({ code, field: `/operations/0${field}` }),
  );
});

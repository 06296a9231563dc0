import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { refusal, refusalOf, textOf } from '../../testing/amending.ts';
import { item } from '../../testing/items.ts';
import type { Operation } from './operation.ts';
import { resolveOperations } from './resolve-operations.ts';

const text = textOf(item('2'), item('2.1'));
const keep: Operation = { op: 'keepUnchanged', itemId: '2.1' };
const reference = {
  body: 'Ausschuss für Finanzen und Beteiligungen',
  date: isoDate('2023-12-20'),
  protocolNumber: 'BP 0587',
  wordedBy: 'III/20',
};
const adoptVersion: Operation = { op: 'adoptVersion', ...reference };

describe('the operations of one amendment', () => {
  it('number their changes by the operation that makes them', () =>
    expect(
      resolveOperations({
        text,
        operations: [
          { op: 'keepUnchanged', itemId: '2' },
          { op: 'strikeItem', itemId: '2.1' },
        ],
      }),
    ).toEqual([
      { operation: 0, kind: 'itemConfirmed', itemId: '2' },
      { operation: 1, kind: 'itemStruck', itemId: '2.1' },
    ]));

  it('are refused when there are none', () => expect(refusal(text)).toMatchObject({ code: 'OPERATIONS_EMPTY' }));

  it('are refused when there are more than 500', () =>
    expect(refusal(text, ...Array.from({ length: 501 }, () => keep))).toMatchObject({
      code: 'OPERATIONS_TOO_MANY',
      found: 501,
    }));

  it('take over a recommendation as it was recorded', () => {
    const recommendedChanges = (asked: typeof reference) =>
      asked.protocolNumber === reference.protocolNumber
        ? [{ operation: 7, kind: 'itemStruck', itemId: '2.1' } as const]
        : null;
    expect(resolveOperations({ text, operations: [adoptVersion], recommendedChanges })).toEqual([
      { operation: 0, kind: 'itemStruck', itemId: '2.1' },
    ]);
    const unknown: Operation = { ...adoptVersion, protocolNumber: 'BP 9999' };
    expect(refusalOf(() => resolveOperations({ text, operations: [unknown], recommendedChanges }))).toMatchObject({
      code: 'RECOMMENDATION_UNKNOWN',
      operation: 0,
      protocolNumber: 'BP 9999',
    });
  });

  it('change no item when they only settle another amendment', () =>
    expect(resolveOperations({ text, operations: [{ op: 'settle', amendmentId: 'a1', by: 'a2' }] })).toEqual([]));
});

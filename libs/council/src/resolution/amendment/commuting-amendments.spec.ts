import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Pair } from '../../testing/arbitrary-amendments.ts';
import { pairs } from '../../testing/arbitrary-amendments.ts';
import { applyChanges } from '../text/apply-changes.ts';
import { checkWordingOfItem } from '../text/check-item.ts';
import type { ItemChange } from '../text/item-change.ts';
import type { ResolutionText } from '../text/item.ts';
import { printItem } from '../text/print-item.ts';
import type { AmendmentInPlay } from './find-conflicts.ts';
import { findConflicts } from './find-conflicts.ts';
import { rebaseOperations } from './rebase-operations.ts';
import { resolveOperations } from './resolve-operations.ts';

const runs = { numRuns: 800 };

const adopt = (text: ResolutionText, changes: readonly ItemChange[], by: AmendmentInPlay): ResolutionText =>
  applyChanges(text, changes, by.amendmentId);

const oneAfterTheOther = ({ text, one, other }: Pair) => {
  const moved = adopt(text, one.changes, one);
  const rebased = rebaseOperations(other.operations, text, moved);
  return { ...rebased, text: adopt(moved, rebased.changes, other) };
};

const swapped = ({ text, one, other }: Pair): Pair => ({ text, one: other, other: one });

const sentences = (text: string): readonly string[] =>
  text
    .split(/(?=Satz \d\.)/)
    .map((part) => part.trim())
    .toSorted();

/** Everything but the order of what was put at the same place, which is the order of the votes. */
const withoutVotingOrder = ({ items }: ResolutionText) =>
  items
    .map(({ itemId, label, parentId, state, changedBy, values, effects, text, closing }) => ({
      ...{ itemId, label, parentId, state },
      text: sentences(text),
      closing: closing === null ? null : sentences(closing),
      changedBy: changedBy.toSorted(),
      values: values.map((value) => JSON.stringify(value)).toSorted(),
      effects: effects.map((effect) => JSON.stringify(effect)).toSorted(),
    }))
    .toSorted((one, other) => (one.itemId < other.itemId ? -1 : 1));

const printed = ({ items }: ResolutionText) =>
  items.map((item) => [item.label, item.state, printItem(item), item.effects]);

const requireSound = (before: ResolutionText, after: ResolutionText): void => {
  const ids = after.items.map(({ itemId }) => itemId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(before.items.map(({ itemId }) => itemId)));
  after.items.forEach((item) => checkWordingOfItem('', item));
  after.items.forEach(({ parentId }, index) => {
    if (parentId !== null) expect(ids.slice(0, index)).toContain(parentId);
  });
};

describe('two amendments of one text', () => {
  it.each([1, 3])(
    'end in the same text in either order when they do not collide (up to %i operations each)',
    (most) => {
      fc.assert(
        fc.property(pairs(most), (pair) => {
          const conflicts = findConflicts(pair.one, [pair.other], pair.text);
          fc.pre(conflicts.every(({ kind }) => kind === 'identical'));
          const [first, second] = [oneAfterTheOther(pair), oneAfterTheOther(swapped(pair))];
          expect([first.unanchored, second.unanchored]).toEqual([[], []]);
          expect(withoutVotingOrder(first.text)).toEqual(withoutVotingOrder(second.text));
          requireSound(pair.text, first.text);
        }),
        runs,
      );
    },
  );

  it('are seen to collide from both sides alike', () => {
    fc.assert(
      fc.property(pairs(3), ({ text, one, other }) => {
        const told = findConflicts(one, [other], text).map(({ kind, ownOperation, otherOperation }) =>
          JSON.stringify([kind, ownOperation, otherOperation]),
        );
        const mirrored = findConflicts(other, [one], text).map(({ kind, ownOperation, otherOperation }) =>
          JSON.stringify([kind, otherOperation, ownOperation]),
        );
        expect(mirrored.toSorted()).toEqual(told.toSorted());
      }),
      runs,
    );
  });

  it('are never merged when one shuts the other out: it is reported, and the rest is sound', () => {
    fc.assert(
      fc.property(pairs(1), (pair) => {
        const conflicts = findConflicts(pair.one, [pair.other], pair.text);
        fc.pre(conflicts.some(({ kind }) => kind !== 'identical'));
        const { changes, unanchored, text } = oneAfterTheOther(pair);
        if (unanchored.length === 0) {
          // What it wants is part of what the other did: that is there, and nothing is added to it.
          expect(printed(text)).toEqual(printed(applyChanges(pair.text, pair.one.changes, 'one')));
        } else {
          expect(changes).toEqual([]);
        }
        requireSound(pair.text, text);
      }),
      runs,
    );
  });

  it('keep every item, every label of a struck one, and text and values together, whatever they do', () => {
    fc.assert(
      fc.property(pairs(5), (pair) => {
        const { text, changes, unanchored } = oneAfterTheOther(pair);
        requireSound(pair.text, text);
        const operations = new Set([...changes, ...unanchored].map(({ operation }) => operation));
        expect(operations.size).toBe(pair.other.operations.length);
        if (pair.one.operations.concat(pair.other.operations).some(({ op }) => op === 'replaceAll')) return;
        const labels = text.items.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
      }),
      runs,
    );
  });

  it('are resolved in the same way every time', () => {
    fc.assert(
      fc.property(pairs(5), ({ text, one }) => {
        const again = resolveOperations({ text, operations: one.operations });
        expect(again).toEqual(one.changes);
        expect(applyChanges(text, again, 'one')).toEqual(applyChanges(text, one.changes, 'one'));
      }),
      runs,
    );
  });
});

import type { Rejection } from '#kernel';
import { applyChanges } from '../text/apply-changes.ts';
import type { ItemChange } from '../text/item-change.ts';
import type { ResolutionText } from '../text/item.ts';
import { printItem } from '../text/print-item.ts';
import { atOperation, caughtAt } from './at-operation.ts';
import type { Sides } from './carry-over.ts';
import { carryOver, leftNames, sayAgain } from './carry-over.ts';
import type { Meeting } from './compare-amendments.ts';
import { compareAmendments } from './compare-amendments.ts';
import type { Operation } from './operation.ts';
import { refuseOperation } from './operation-rejection.ts';
import { resolveOperation } from './resolve-operation.ts';
import { textDifference } from './text-difference.ts';
import { touchesOfChanges } from './touches-of-changes.ts';

export interface RebasedOperations {
  /** What can be done, resolved against the text as it stands now. */
  readonly changes: readonly ItemChange[];
  /** What cannot: for the office, with the reason. Nothing of these operations is in `changes`. */
  readonly unanchored: readonly Unanchored[];
}

export interface Unanchored {
  readonly operation: number;
  readonly rejection: Rejection;
}

const baseMoved = ({ kind, itemId, ownOperation }: Meeting, from: ResolutionText, to: ResolutionText): Unanchored => {
  const printed = ({ items }: ResolutionText): string | null => {
    const item = items.find((candidate) => candidate.itemId === itemId);
    return item === undefined ? null : printItem(item);
  };
  const current = to.items.find((item) => item.itemId === itemId);
  const label = current?.label ?? from.items.find((item) => item.itemId === itemId)?.label ?? null;
  const facts = {
    itemId,
    label,
    kind,
    pinned: printed(from),
    current: printed(to),
    state: current?.state ?? null,
    changedBy: current?.changedBy ?? [],
  };
  const rejection = refuseOperation('BASE_MOVED', { field: '/itemId', ...facts });
  return { operation: ownOperation, rejection: atOperation(ownOperation, rejection) };
};

interface Resolved {
  readonly operation: number;
  readonly changes: readonly ItemChange[];
  /** Null when it resolves. */
  readonly lost: Unanchored | null;
}

const resolveEach = (operations: readonly Operation[], from: ResolutionText): readonly Resolved[] => {
  let pinned = from;
  return operations.map((asked, operation) => {
    try {
      const changes = resolveOperation(asked, pinned).map((body) => ({ ...body, operation }));
      pinned = applyChanges(pinned, changes, '');
      return { operation, changes, lost: null };
    } catch (thrown) {
      return { operation, changes: [], lost: { operation, rejection: caughtAt(operation, thrown) } };
    }
  });
};

const itemOf = (change: ItemChange): string => (change.kind === 'itemInserted' ? change.item.itemId : change.itemId);

interface Attempt {
  readonly sides: Sides;
  readonly changes: readonly ItemChange[];
}

const carryAll = ({ operation, changes }: Resolved, sides: Sides, same: ReadonlySet<string>): Attempt =>
  changes.reduce<Attempt>(
    (done, change, index) => {
      const mark = `own${operation}.${index}.`;
      const carried = same.has(itemOf(change))
        ? { change: sayAgain(change, done.sides), names: leftNames(change, done.sides, mark) }
        : carryOver(change, done.sides, mark);
      return {
        changes: [...done.changes, carried.change],
        sides: {
          ...done.sides,
          names: carried.names,
          pinned: applyChanges(done.sides.pinned, [change], ''),
          current: applyChanges(done.sides.current, [carried.change], ''),
        },
      };
    },
    { sides, changes: [] },
  );

const leaveAll = ({ operation, changes }: Resolved, sides: Sides): Sides =>
  changes.reduce<Sides>(
    (left, change, index) => ({
      ...left,
      names: leftNames(change, left, `own${operation}.${index}.`),
      pinned: applyChanges(left.pinned, [change], ''),
    }),
    sides,
  );

const carry = (
  resolved: Resolved,
  meetings: readonly Meeting[],
  sides: Sides,
): Attempt & { readonly lost: Unanchored | null } => {
  const shutOut = meetings.find(({ kind }) => kind !== 'identical');
  const unanchored = resolved.lost ?? (shutOut === undefined ? null : baseMoved(shutOut, sides.from, sides.to));
  if (unanchored !== null) return { lost: unanchored, changes: [], sides: leaveAll(resolved, sides) };
  try {
    const same = new Set(meetings.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])));
    return { ...carryAll(resolved, sides, same), lost: null };
  } catch (thrown) {
    const { operation } = resolved;
    const lost = { operation, rejection: caughtAt(operation, thrown) };
    return { lost, changes: [], sides: leaveAll(resolved, sides) };
  }
};

/**
 * Carries an amendment over to a text that has moved on since the version it was written against: as resolved there, not
 * searched for anew, so a quote keeps its place and a range its items. What somebody else did alike is said again; what
 * shuts this out is reported with both texts. `adoptVersion` and `settle` change no item here.
 */
export const rebaseOperations = (
  operations: readonly Operation[],
  from: ResolutionText,
  to: ResolutionText,
): RebasedOperations => {
  const resolved = resolveEach(operations, from);
  const touches = touchesOfChanges(
    from,
    operations,
    resolved.flatMap((each) => each.changes),
  );
  const meetings = compareAmendments(touches, textDifference(from, to), 'own');
  const changes: ItemChange[] = [];
  const unanchored: Unanchored[] = [];
  let sides: Sides = { from, to, pinned: from, current: to, names: new Map() };
  for (const each of resolved) {
    const own = meetings.filter(({ ownOperation }) => ownOperation === each.operation);
    const attempt = carry(each, own, sides);
    changes.push(...attempt.changes);
    if (attempt.lost !== null) unanchored.push(attempt.lost);
    sides = attempt.sides;
  }
  return { changes, unanchored };
};

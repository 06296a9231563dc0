import { Rejection } from '#kernel';
import type { Operation } from '../resolution/amendment/operation.ts';
import { resolveOperations } from '../resolution/amendment/resolve-operations.ts';
import { applyChanges, textAsFiled } from '../resolution/text/apply-changes.ts';
import type { Item, ResolutionText, TextItem } from '../resolution/text/item.ts';

export const textOf = (...items: readonly Item[]): ResolutionText => textAsFiled(items);

/** The text with the operations of one amendment done. */
export const amended = (text: ResolutionText, ...operations: readonly Operation[]): ResolutionText =>
  applyChanges(text, resolveOperations({ text, operations }), 'a1');

export const itemIn = ({ items }: ResolutionText, itemId: string): TextItem => {
  const item = items.find((candidate) => candidate.itemId === itemId);
  if (item === undefined) throw new Error(`No such item: found none with id ${itemId}, expected one.`);
  return item;
};

/** Label and state of every item, in print order. */
export const outline = ({ items }: ResolutionText): readonly string[] =>
  items.map(({ label, state }) => `${label} ${state}`);

/** Code and facts of the refusal that something must end in. */
export const refusalOf = (attempt: () => unknown): Readonly<Record<string, unknown>> => {
  try {
    attempt();
  } catch (thrown) {
    if (thrown instanceof Rejection) return { code: thrown.code, ...(thrown as Rejection).facts };
    throw thrown;
  }
  throw new Error('Not refused: found an answer, expected a rejection.');
};

export const refusal = (text: ResolutionText, ...operations: readonly Operation[]): Readonly<Record<string, unknown>> =>
  refusalOf(() => resolveOperations({ text, operations }));

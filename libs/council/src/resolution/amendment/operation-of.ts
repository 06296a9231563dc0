import type { ItemChangeBody } from '../text/item-change.ts';
import type { ResolutionText } from '../text/item.ts';
import type { Operation, OperationName } from './operation.ts';

export type OperationOf<Name extends OperationName> = Extract<Operation, { readonly op: Name }>;

/** What an operation does to a text, item by item. Throws a `Rejection` when it finds no place in it. */
export type Resolve<Name extends OperationName> = (
  operation: OperationOf<Name>,
  text: ResolutionText,
) => readonly ItemChangeBody[];

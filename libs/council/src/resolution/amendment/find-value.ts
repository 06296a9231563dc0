import type { TextItem } from '../text/item.ts';
import { refuseText } from '../text/text-rejection.ts';
import type { Value } from '../text/value.ts';
import { refuseOperation } from './operation-rejection.ts';

/** @throws Rejection VALUE_UNKNOWN or VALUE_KIND_WRONG */
export const valueOfKind = <Kind extends Value['kind']>(
  { itemId, values }: TextItem,
  valueId: string,
  kinds: readonly Kind[],
): Extract<Value, { readonly kind: Kind }> => {
  const value = values.find((candidate) => candidate.valueId === valueId);
  if (value === undefined) throw refuseOperation('VALUE_UNKNOWN', { field: '/valueId', itemId, valueId });
  const isWanted = (found: Value): found is Extract<Value, { readonly kind: Kind }> =>
    kinds.some((kind) => kind === found.kind);
  if (isWanted(value)) return value;
  const expected = `a value of kind ${kinds.join(' or ')}`;
  throw refuseText('VALUE_KIND_WRONG', { field: '/valueId', found: value.kind, expected }, { itemId, valueId });
};

export const withValue = (values: readonly Value[], changed: Value): readonly Value[] =>
  values.map((value) => (value.valueId === changed.valueId ? changed : value));

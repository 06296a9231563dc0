import { isRecord } from '../../api/decoding.ts';
import type { WrittenItem, WrittenValue } from '../../api/wording.ts';
import { formatCents, formatPosts } from '../../formats/amount.ts';
import type { Typed } from '../typed.ts';
import { withRows } from '../typed.ts';

/** A text as the form shows it. What the form has no field for goes along as JSON and comes back unchanged. */
export const typedItems = (items: readonly WrittenItem[]): Typed => withRows({}, 'items', items.map(typedItem));

const typedItem = (item: WrittenItem): Typed => {
  const { itemId, label, mode, text, closing, values, effects } = item;
  const own = values.map(({ valueId }) => effects.findIndex((effect) => isEditable(effect, valueId)));
  const others = effects.filter((_, index) => !own.includes(index));
  const rows = values.map((value, index) => ({ ...typedValue(value), ...typedEffect(effects[own[index] ?? -1]) }));
  return {
    itemId,
    label,
    mode,
    text,
    closing: closing ?? '',
    ...withRows({}, 'values', rows),
    ...(others.length === 0 ? {} : { otherEffects: JSON.stringify(others) }),
  };
};

const isEditable = (effect: unknown, valueId: string): boolean =>
  isRecord(effect) && effect['valueId'] === valueId && (effect['kind'] === 'budget' || effect['kind'] === 'posts');

const typedValue = (value: WrittenValue): Typed => {
  const { kind, valueId, amountCents, fteHundredths, date, wording, dueOn } = value;
  return {
    kind,
    valueId,
    ...(amountCents === null ? {} : { amountCents: formatCents(amountCents, 'de') }),
    ...(fteHundredths === null ? {} : { fteHundredths: formatPosts(fteHundredths, 'de').replace(/\sVZÄ$/, '') }),
    ...(date === null ? {} : { date }),
    ...(wording === null ? {} : { wording, dueOn: dueOn ?? '' }),
  };
};

const typedEffect = (effect: unknown): Typed => {
  if (!isRecord(effect)) return {};
  const { conditions, ...fields } = effect;
  const plain = Object.entries(fields).filter(([name]) => editable.has(name));
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => !editable.has(name)));
  const ticked = Array.isArray(conditions) ? conditions.map(String) : [];
  return {
    ...Object.fromEntries(plain.map(([name, value]) => [`effect.${name}`, plainText(value)])),
    ...Object.fromEntries(ticked.map((condition) => [`effect.${condition}`, 'ja'])),
    'effect.rest': JSON.stringify(rest),
  };
};

const plainText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const editable = new Set([
  'kind',
  'year',
  'direction',
  'sort',
  'department',
  'costObject',
  'recurrence',
  'instrument',
  'release',
  'from',
  'until',
  'movement',
  'toDepartment',
]);

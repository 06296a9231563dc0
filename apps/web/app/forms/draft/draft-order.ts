import type { Texts } from '../../texts/texts.ts';
import type { Fault } from '../fault.ts';
import type { FieldReader } from '../field-reader.ts';
import { fieldReader } from '../field-reader.ts';
import { fieldOfPointer } from '../refusal.ts';
import type { Typed } from '../typed.ts';
import { rowsBelow, textAt, textOrNull } from '../typed.ts';
import { valuesTyped } from './draft-values.ts';
import { isSectionLabel, parentLabelOf } from './labels.ts';

export interface DraftOrder {
  readonly faults: readonly Fault[];
  readonly body: Readonly<Record<string, unknown>>;
  /** The field of the form for a pointer into the body. */
  readonly fieldOf: (pointer: string) => string;
}

/** What the form says as an order: the whole paper, or what may still change of a draft. */
export const draftOrder = (typed: Typed, texts: Texts, what: 'new' | 'revision'): DraftOrder => {
  const read = fieldReader(typed, texts);
  const head = what === 'new' ? headTyped(read) : {};
  const title = read.text('title');
  const occurredOn = read.day('occurredOn');
  const items = itemsTyped(typed, read);
  const faults = items.length === 0 ? [...read.faults, { name: null, message: texts.drafting.noItems }] : read.faults;
  return {
    faults,
    body: { ...head, title, occurredOn, reason: textOrNull(typed, 'reason'), items: items.map(({ item }) => item) },
    fieldOf: (pointer) => fieldAt(pointer, items),
  };
};

const headTyped = (read: FieldReader) => ({
  paper: read.text('paper'),
  department: read.text('department'),
  decidingBody: read.text('decidingBody'),
  visibility: read.choice('visibility'),
});

interface ItemTyped {
  readonly item: unknown;
  readonly effectFields: readonly string[];
}

const itemsTyped = (typed: Typed, read: FieldReader): readonly ItemTyped[] => {
  const rows = rowsBelow(typed, 'items');
  const idOf = (label: string | null): string | null =>
    rows.find((row) => textAt(row, 'label').replace(/\.$/, '') === label)?.['itemId'] ?? null;
  let mode = 'decides';
  return rows.map((row, index) => {
    const at = `items.${index}`;
    const label = read.text(`${at}.label`).replace(/\.$/, '');
    if (isSectionLabel(label)) mode = read.choice(`${at}.mode`);
    const { values, effects, effectFields } = valuesTyped({ typed, read, at });
    const item = {
      itemId: textAt(row, 'itemId'),
      label,
      parentId: idOf(parentLabelOf(label)),
      mode,
      text: read.text(`${at}.text`),
      closing: textOrNull(row, 'closing'),
      values,
      effects,
    };
    return { item, effectFields };
  });
};

/** Effects are typed at their values; what an item derives from its number is put right at the number. */
const fieldAt = (pointer: string, items: readonly ItemTyped[]): string =>
  effectField(pointer, items) ??
  fieldOfPointer(
    pointer
      .replace(/^(\/items\/\d+)(?:\/(?:itemId|parentId))?$/, '$1/label')
      .replace(/^(\/items\/\d+)\/values(?:\/\d+(?:\/valueId)?)?$/, '$1/text'),
  );

const effectField = (pointer: string, items: readonly ItemTyped[]): string | null => {
  const [found, item, effect, name] = /^\/items\/(\d+)\/effects\/(\d+)(?:\/(.*))?$/.exec(pointer) ?? [];
  if (found === undefined) return null;
  const field = items[Number(item)]?.effectFields[Number(effect)];
  return field === undefined ? null : `${field}.${name === undefined || name === 'valueId' ? 'kind' : name}`;
};

import type { FieldReader } from '../field-reader.ts';
import type { Typed } from '../typed.ts';
import { textAt, textOrNull } from '../typed.ts';

/** What a form has no field for is carried through as JSON; anything else in its place is nothing. */
export const carried = (typed: Typed, name: string): unknown => {
  try {
    return JSON.parse(textAt(typed, name) || 'null');
  } catch {
    return null;
  }
};

interface Place {
  readonly typed: Typed;
  readonly read: FieldReader;
  /** The value's fields: `items.0.values.1`. */
  readonly at: string;
}

/** The effect that a value has by the form, or null when it has none. */
export const effectTyped = ({ typed, read, at }: Place): unknown => {
  const kind = textAt(typed, `${at}.effect.kind`);
  const rest = carried(typed, `${at}.effect.rest`);
  const valueId = textAt(typed, `${at}.valueId`);
  const more = typeof rest === 'object' && rest !== null ? rest : {};
  if (kind === 'budget') return { ...more, ...budgetEffect({ typed, read, at }), valueId };
  if (kind === 'posts') return { ...more, ...postsEffect({ typed, read, at }), valueId };
  return null;
};

const budgetEffect = ({ typed, read, at }: Place) => ({
  kind: 'budget',
  year: read.year(`${at}.effect.year`),
  direction: read.choice(`${at}.effect.direction`),
  sort: read.choice(`${at}.effect.sort`),
  department: read.text(`${at}.effect.department`),
  costObject: textOrNull(typed, `${at}.effect.costObject`),
  recurrence: read.choice(`${at}.effect.recurrence`),
  instrument: read.choice(`${at}.effect.instrument`),
  release: read.choice(`${at}.effect.release`),
  conditions: ['planApproval', 'provisionalManagement'].filter(
    (condition) => textAt(typed, `${at}.effect.${condition}`) === 'ja',
  ),
});

const postsEffect = ({ typed, read, at }: Place) => {
  const movement = read.choice(`${at}.effect.movement`);
  return {
    kind: 'posts',
    department: read.text(`${at}.effect.department`),
    from: read.optionalDay(`${at}.effect.from`),
    until: read.optionalDay(`${at}.effect.until`),
    movement,
    ...(movement === 'moved' ? { toDepartment: textAt(typed, `${at}.effect.toDepartment`) } : {}),
  };
};

import { refuseText } from './text-rejection.ts';
import type { Value } from './value.ts';

/** A unit or currency right behind a placeholder. */
const unitBehind =
  /\{\{(?<valueId>[^{}]+)\}\}\s*(?<unit>(?:T ?€|TEUR|Tsd\.?|Tausend|Mio\.?|Mill?ionen|€|EUR|Euro|USD|\$|£|CHF|VZÄ|Stellen)(?![\p{L}-]))/gu;

/**
 * An amount prints its euros and a number of posts its VZÄ, so another unit behind it would make something else of the figure.
 *
 * @throws Rejection UNIT_BESIDE_VALUE
 */
export const checkUnits = (field: string, template: string, values: readonly Value[]): void => {
  for (const { groups: { valueId, unit } = {} } of template.matchAll(unitBehind)) {
    const value = values.find((each) => each.valueId === valueId);
    if (value?.kind !== 'amount' && value?.kind !== 'posts') continue;
    const expected = 'no unit behind the value: it prints its own';
    throw refuseText('UNIT_BESIDE_VALUE', { field, found: `{{${value.valueId}}} ${unit ?? ''}`, expected });
  }
};

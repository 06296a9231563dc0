import type { Value } from '#council/events';
import { printValue, resolutionsIn } from '#council/events';

import type { FoundValue } from '../paper-reading.ts';
import { valuesIn } from '../values/values-in.ts';

export interface SlottedText {
  /** The wording with `{{valueId}}` in the place of every value that became a slot. */
  readonly text: string;
  readonly values: readonly Value[];
  /** Spellings that will be printed in another way from now on, although they mean the same. */
  readonly respelled: readonly Respelling[];
}

export interface Respelling {
  readonly written: string;
  readonly printed: string;
}

/** Words that make a figure less than exact: such a figure stays text. */
const vague = /(?:rund|rd\.|ca\.|circa|etwa|bis zu|knapp|über|mindestens|höchstens|maximal|jeweils)\s+(?:Euro\s+)?$/i;

const valueOf = (found: FoundValue, valueId: string, written: string): Value => {
  switch (found.kind) {
    case 'amount':
      return { kind: 'amount', valueId, amountCents: found.amountCents };
    case 'posts':
      return { kind: 'posts', valueId, fteHundredths: found.fteHundredths };
    case 'date':
      return { kind: 'date', valueId, date: found.date };
    case 'deadline':
      return { kind: 'deadline', valueId, wording: written, dueOn: found.date };
  }
};

/** One spelling for units and for "2" and "2,0"; what differs after that differs in its words. */
const alike = (text: string): string =>
  text
    .replace(/€|EUR/g, 'Euro')
    .replace(/\s+/g, ' ')
    .replace(/VzÄ/g, 'VZÄ')
    .replace(/^(Euro) (.*)$/, '$2 $1')
    .replace(
      /^(\d+)(?:[.,](\d))?0* VZÄ$/,
      (_, whole: string, tenth: string | undefined) => `${whole},${tenth ?? '0'} VZÄ`,
    );

/**
 * Typed values in the place of figures. A figure whose printed form would change in more than the spelling of its unit
 * ("1,2 Mio. Euro", "47,5 Stellen", "21. Juni 2018") stays in the text as it is written.
 *
 * @param stem makes the ids of the values different within one item.
 */
export const valueSlots = (text: string, stem: string): SlottedText => {
  const values: Value[] = [];
  const respelled: Respelling[] = [];
  let slotted = '';
  let place = 0;
  for (const { start, end, value: found } of valuesIn(text, resolutionsIn(text))) {
    const written = text.slice(start, end);
    const value = valueOf(found, `${stem}${values.length + 1}`, written);
    const printed = printValue(value);
    if (start < place || vague.test(text.slice(0, start)) || alike(printed) !== alike(written)) continue;
    if (printed !== written) respelled.push({ written, printed });
    slotted += `${text.slice(place, start)}{{${value.valueId}}}`;
    values.push(value);
    place = end;
  }
  return { text: slotted + text.slice(place), values, respelled };
};

import { centsOf, countOf, fteHundredthsOf } from '../formats/typed-figure.ts';
import type { Texts } from '../texts/texts.ts';
import type { Fault } from './fault.ts';
import type { Typed } from './typed.ts';
import { textAt } from './typed.ts';
import { dayTyped } from './typed-day.ts';

/** Reads fields one by one and remembers what is wrong with them. What cannot be read is sent to nobody. */
export interface FieldReader {
  readonly faults: readonly Fault[];
  text(name: string): string;
  /** One of the words that the form offers. */
  choice(name: string): string;
  day(name: string): string;
  /** Null where nothing was typed. */
  optionalDay(name: string): string | null;
  cents(name: string): number;
  fteHundredths(name: string): number;
  count(name: string): number;
  optionalCount(name: string): number | null;
  year(name: string): number;
}

export const fieldReader = (typed: Typed, { forms: words }: Texts): FieldReader => {
  const faults: Fault[] = [];
  const read = <Value>(name: string, parse: (text: string) => Value | null, message: string, none: Value): Value => {
    const text = textAt(typed, name);
    const value = text === '' ? null : parse(text);
    if (value !== null) return value;
    faults.push({ name, message: text === '' ? words.required : message });
    return none;
  };
  const isEmpty = (name: string): boolean => textAt(typed, name) === '';
  const reader: FieldReader = {
    faults,
    text: (name) => read(name, (text) => text, words.required, ''),
    choice: (name) => {
      const text = textAt(typed, name);
      if (text === '') faults.push({ name, message: words.choose });
      return text;
    },
    day: (name) => read(name, dayTyped, words.dayFault, ''),
    optionalDay: (name) => (isEmpty(name) ? null : reader.day(name)),
    cents: (name) => read(name, centsOf, words.amountFault, 0),
    fteHundredths: (name) => read(name, fteHundredthsOf, words.postsFault, 0),
    count: (name) => read(name, countOf, words.countFault, 0),
    optionalCount: (name) => (isEmpty(name) ? null : reader.count(name)),
    year: (name) => read(name, (text) => (/^(19|20|21)\d{2}$/.test(text) ? Number(text) : null), words.yearFault, 0),
  };
  return reader;
};

import { EventRefused } from '../errors.ts';
import { shown } from './shown.ts';

/** Objects and lists inside one another; deeper data is a mistake or an attack on whoever reads it recursively. */
export const MAX_DEPTH = 64;

/** What cannot be kept. The way to it is gathered on the way back only, for most data has nothing to find. */
interface Finding {
  readonly found: string;
  readonly expected: string;
  /** From the inside out. */
  readonly way: string[];
}

/** @throws EventRefused unless the value comes back from JSON exactly as it went in. */
export const refuseNotJson = (value: unknown, path: string): void => {
  const finding = findInValue(value, 0);
  if (finding === null) return;
  const pointer = finding.way.toReversed().map((key) => `/${pointerToken(key)}`);
  throw new EventRefused(path + pointer.join(''), finding.found, finding.expected);
};

const finding = (found: string, expected: string): Finding => ({ found, expected, way: [] });

const findInValue = (value: unknown, depth: number): Finding | null => {
  switch (typeof value) {
    case 'string':
      return findInText(value);
    case 'number':
      return Number.isFinite(value) ? null : finding(String(value), 'a finite number');
    case 'boolean':
      return null;
    case 'object':
      return value === null ? null : findInComposite(value, depth + 1);
    default:
      return finding(shown(value), 'plain JSON');
  }
};

const findInComposite = (value: object, depth: number): Finding | null => {
  if (depth > MAX_DEPTH) return finding(`more than ${MAX_DEPTH} levels`, `at most ${MAX_DEPTH}`);
  if (Array.isArray(value)) return findInList(value, depth);
  if (!isPlainObject(value)) return finding(`an instance of ${kindOf(value)}`, 'a plain object');
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol') return finding('a symbol as a key', 'text');
    const inside = findInKey(key) ?? findInMember(value, key, depth);
    if (inside !== null) return outwards(inside, key);
  }
  return null;
};

/** By index, because a hole in a list is skipped by every other way of walking it. */
const findInList = (list: readonly unknown[], depth: number): Finding | null => {
  for (let index = 0; index < list.length; index += 1) {
    const inside = findInValue(list[index], depth);
    if (inside !== null) return outwards(inside, String(index));
  }
  return null;
};

const findInKey = (key: string): Finding | null =>
  key === '__proto__' ? finding('the key __proto__', 'another key') : findInText(key);

const findInMember = (value: object, key: string, depth: number): Finding | null => {
  const property = Object.getOwnPropertyDescriptor(value, key);
  return property?.enumerable === true && 'value' in property
    ? findInValue(property.value, depth)
    : finding('a computed or hidden property', 'a plain value');
};

const findInText = (text: string): Finding | null => {
  if (text.includes('\0')) return finding('a NUL character', 'text without it');
  return text.isWellFormed() ? null : finding('half a surrogate pair', 'well-formed Unicode');
};

const outwards = (inside: Finding, key: string): Finding => {
  inside.way.push(key);
  return inside;
};

/** Whatever realm it comes from: its prototype is nobody's heir. */
const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
};

const kindOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

/** RFC 6901; a broken key is shown in a form every log can print. */
const pointerToken = (key: string): string =>
  key.toWellFormed().replaceAll('\0', '\uFFFD').replaceAll('~', '~0').replaceAll('/', '~1');

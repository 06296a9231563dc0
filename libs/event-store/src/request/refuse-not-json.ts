import { EventRefused } from '../errors.ts';

/** Objects and lists inside one another; deeper data is a mistake or an attack on whoever reads it recursively. */
export const MAX_DEPTH = 64;

/** @throws EventRefused unless the value comes back from JSON exactly as it went in. */
export const refuseNotJson = (value: unknown, path: string, depth = 0): void => {
  switch (typeof value) {
    case 'string':
      refuseText(value, path);
      return;
    case 'number':
      if (!Number.isFinite(value)) throw new EventRefused(path, String(value), 'a finite number');
      return;
    case 'boolean':
      return;
    case 'object':
      if (value !== null) refuseComposite(value, path, depth + 1);
      return;
    default:
      throw new EventRefused(path, typeof value, 'plain JSON');
  }
};

const refuseComposite = (value: object, path: string, depth: number): void => {
  if (depth > MAX_DEPTH) throw new EventRefused(path, `more than ${MAX_DEPTH} levels`, `at most ${MAX_DEPTH}`);
  if (Array.isArray(value)) {
    // By index, because a hole in a list is skipped by every other way of walking it.
    for (let index = 0; index < value.length; index += 1) refuseNotJson(value[index], `${path}/${index}`, depth);
    return;
  }
  if (!isPlainObject(value)) throw new EventRefused(path, `an instance of ${kindOf(value)}`, 'a plain object');
  for (const key of Reflect.ownKeys(value)) refuseMember(value, key, { path, depth });
};

const refuseMember = (
  value: object,
  key: string | symbol,
  { path, depth }: { readonly path: string; readonly depth: number },
): void => {
  if (typeof key === 'symbol') throw new EventRefused(path, 'a symbol as a key', 'text');
  const memberPath = `${path}/${pointerToken(key)}`;
  if (key === '__proto__') throw new EventRefused(memberPath, 'the key __proto__', 'another key');
  refuseText(key, memberPath);
  const property = Object.getOwnPropertyDescriptor(value, key);
  if (property?.enumerable !== true || !('value' in property)) {
    throw new EventRefused(memberPath, 'a computed or hidden property', 'a plain value');
  }
  refuseNotJson(property.value, memberPath, depth);
};

const refuseText = (text: string, path: string): void => {
  if (text.includes('\0')) throw new EventRefused(path, 'a NUL character', 'text without it');
  if (!text.isWellFormed()) throw new EventRefused(path, 'half a surrogate pair', 'well-formed Unicode');
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

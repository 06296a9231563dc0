import { BodyNotJson } from './body-not-json.ts';
import type { FieldFailure } from './field-failure.ts';
import { InvalidRequest } from './invalid-request.ts';
import { isPlainObject } from './plain-object.ts';
import { pointerTo } from './pointer.ts';
import { isReservedName } from './reserved-names.ts';

/** Deep enough for every body we describe, shallow enough for everything that walks over it. */
const MAX_DEPTH = 12;
const MAX_FAILURES = 20;

const isStorableText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The same as finding no unfit place, without keeping account of the way: most bodies have none. */
const isFit = (value: unknown, depth: number): boolean => {
  if (typeof value === 'string') return isStorableText(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  if (!isPlainObject(value)) return Array.isArray(value) && value.every((each) => isFit(each, depth + 1));
  return Object.keys(value).every((key) => !isReservedName(key) && isStorableText(key) && isFit(value[key], depth + 1));
};

interface Place {
  readonly pointer: string;
  readonly value: unknown;
  readonly depth: number;
}

const keyFailure = (pointer: string, key: string): FieldFailure | null => {
  if (isReservedName(key)) return { pointer, expected: { code: 'NOTHING_EXPECTED' }, found: key };
  if (!isStorableText(key)) return { pointer, expected: { code: 'UNICODE_TEXT_EXPECTED' }, found: key };
  return null;
};

const failuresAt = ({ pointer, value, depth }: Place): readonly FieldFailure[] => {
  if (typeof value === 'string' && !isStorableText(value)) {
    return [{ pointer, expected: { code: 'UNICODE_TEXT_EXPECTED' }, found: value }];
  }
  if (depth > MAX_DEPTH && typeof value === 'object' && value !== null) {
    return [{ pointer, expected: { code: 'SHALLOWER_EXPECTED', maxDepth: MAX_DEPTH }, found: {} }];
  }
  if (!isPlainObject(value)) return [];
  return Object.keys(value)
    .map((key) => keyFailure(pointerTo(pointer, key), key))
    .filter((failure) => failure !== null);
};

const below = ({ pointer, value, depth }: Place): readonly Place[] => {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return [];
  return Object.entries(value).map(([key, child]: [string, unknown]) => ({
    pointer: pointerTo(pointer, key),
    value: child,
    depth: depth + 1,
  }));
};

/** Without recursion: a body may be nested a hundred thousand levels deep. */
const unfitPlaces = (body: unknown): readonly FieldFailure[] => {
  const failures: FieldFailure[] = [];
  const places: Place[] = [{ pointer: '', value: body, depth: 0 }];
  for (let place = places.pop(); place !== undefined && failures.length < MAX_FAILURES; place = places.pop()) {
    failures.push(...failuresAt(place));
    for (const child of below(place)) places.push(child);
  }
  return failures;
};

/**
 * The body as plain JSON in which nothing can harm what reads it later: no reserved keys, no half characters, no abyss.
 *
 * @throws BodyNotJson when it is not UTF-8 or not JSON.
 * @throws InvalidRequest naming the places that are unfit.
 */
export const readJsonBody = (bytes: Buffer): unknown => {
  const body = parsed(bytes);
  if (isFit(body, 0)) return body;
  const failures = unfitPlaces(body);
  if (failures.length > 0) throw new InvalidRequest(failures);
  return body;
};

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    throw new BodyNotJson(error);
  }
};

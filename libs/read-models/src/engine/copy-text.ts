import type { JsonValue } from '#kernel';

/** How COPY reads that there is nothing. */
export const NULL = '\\N';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const toEscape = /[\\\t\n\r]/;
const allToEscape = /[\\\t\n\r]/g;

/** A value as COPY reads it: a list as an array of texts, another object as JSON. */
export const copyText = (value: JsonValue): string => {
  if (value === null) return NULL;
  const text = plainText(value);
  return toEscape.test(text) ? text.replace(allToEscape, (sign) => escapes[sign] ?? sign) : text;
};

/** JSON as COPY reads it: of the signs that mean something there it has none but the backslash. */
export const copyJson = (json: string): string => (json.includes('\\') ? json.replaceAll('\\', '\\\\') : json);

const plainText = (value: Exclude<JsonValue, null>): string => {
  if (typeof value !== 'object') return String(value);
  return isList(value) ? arrayText(value) : JSON.stringify(value);
};

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const arrayText = (elements: readonly JsonValue[]): string =>
  `{${elements.map((element) => `"${plainText(element ?? '').replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

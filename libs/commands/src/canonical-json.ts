/**
 * RFC 8785: keys sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them. Fields that are
 * `undefined` are left out, so a missing and an undefined field are the same.
 *
 * @throws TypeError for what JSON cannot say (functions, bigints, NaN, infinities).
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${membersOf(value)}}`;
  if (isPlain(value)) return JSON.stringify(value);
  throw new TypeError(`Not JSON: found ${typeof value}, expected text, a finite number, true, false or null.`);
};

const membersOf = (value: object): string => {
  let members = '';
  // Left to itself, `sort` compares UTF-16 code units.
  for (const key of Object.keys(value).sort()) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return members;
};

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

/**
 * RFC 8785: keys sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them. Fields that are
 * `undefined` are left out, so a missing and an undefined field are the same.
 *
 * @throws TypeError for what JSON cannot say (functions, bigints, NaN, infinities).
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (isPlain(value)) return JSON.stringify(value);
  throw new TypeError(`Not JSON: found ${typeof value}, expected text, a finite number, true, false or null.`);
};

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

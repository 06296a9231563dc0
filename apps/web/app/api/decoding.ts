/** Checks a piece of JSON and gives it its type; `path` says where it was found. */
export type Decoder<Value> = (json: unknown, path: string) => Value;

/** The value type of a decoder. */
export type Decoded<From> = From extends Decoder<infer Value> ? Value : never;

/** An answer of the API that is not what the pages were written for. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';

  constructor(path: string, found: unknown, expected: string) {
    const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 80);
    super(`${path}: found ${shown}, expected ${expected}.`);
  }
}

export const text: Decoder<string> = (json, path) => {
  if (typeof json === 'string') return json;
  throw new UnexpectedAnswer(path, json, 'a text');
};

/** A whole number that JavaScript can hold exactly: counts, cents, hundredths. */
export const whole: Decoder<number> = (json, path) => {
  if (typeof json === 'number' && Number.isSafeInteger(json)) return json;
  throw new UnexpectedAnswer(path, json, 'a whole number');
};

/** A place in the log: opaque, so it is kept as text whichever way it was written. */
export const logPosition: Decoder<string> = (json, path) =>
  typeof json === 'number' ? String(whole(json, path)) : text(json, path);

export const flag: Decoder<boolean> = (json, path) => {
  if (typeof json === 'boolean') return json;
  throw new UnexpectedAnswer(path, json, 'true or false');
};

/** Passed on unchecked. */
export const anything: Decoder<unknown> = (json) => json;

export const oneOf =
  <const Value extends string>(...values: readonly Value[]): Decoder<Value> =>
  (json, path) => {
    const found = values.find((value) => value === json);
    if (found !== undefined) return found;
    throw new UnexpectedAnswer(path, json, values.join(', '));
  };

/** Also where the field is missing. */
export const nullable =
  <Value>(inner: Decoder<Value>): Decoder<Value | null> =>
  (json, path) =>
    json === null || json === undefined ? null : inner(json, path);

export const list =
  <Value>(inner: Decoder<Value>): Decoder<readonly Value[]> =>
  (json, path) => {
    if (Array.isArray(json)) return json.map((entry: unknown, index) => inner(entry, `${path}/${index}`));
    throw new UnexpectedAnswer(path, json, 'a list');
  };

type Fields = Readonly<Record<string, Decoder<unknown>>>;

/** Fields that are not named here are left out: the API may grow. */
export const record =
  <Shape extends Fields>(shape: Shape): Decoder<{ readonly [Name in keyof Shape]: Decoded<Shape[Name]> }> =>
  (json, path) => {
    if (!isRecord(json)) throw new UnexpectedAnswer(path, json, 'an object');
    const entries = Object.entries(shape).map(([name, inner]) => [name, inner(json[name], `${path}/${name}`)]);
    return Object.fromEntries(entries) as { readonly [Name in keyof Shape]: Decoded<Shape[Name]> };
  };

export const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

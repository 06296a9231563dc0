export type PlainObject = Readonly<Record<string, unknown>>;

/** An object as JSON knows it: no list, no null. */
export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

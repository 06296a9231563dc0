import type { JsonObject } from '#kernel';

const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An event's data as the store keeps it: plain objects without classes and without undefined fields. */
export const jsonOf = (data: object): JsonObject => {
  const plain: unknown = JSON.parse(JSON.stringify(data));
  if (isJsonObject(plain)) return plain;
  throw new TypeError(`Not an event's data: found ${JSON.stringify(plain)}, expected an object.`);
};

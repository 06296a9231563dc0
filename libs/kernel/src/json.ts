/** What an event, a command or a rejection may carry: plain JSON, so it can be stored, hashed and read anywhere. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

import type { JsonObject } from './json.ts';

/** Lifts an event's data from one schema version to the next. Pure: what it cannot know it leaves unknown. */
export interface Upcaster {
  readonly type: string;
  /** The version it reads; it writes `from + 1`. */
  readonly from: number;
  readonly lift: (data: JsonObject) => JsonObject;
}

/** Every known event type with its present version, and how to get there from each earlier one. */
export interface UpcasterRegistry {
  readonly presentVersions: ReadonlyMap<string, number>;
  readonly lifts: ReadonlyMap<string, Upcaster['lift']>;
}

interface Versioned {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: JsonObject;
}

const step = (type: string, from: number): string => `${type}@${from}`;

/**
 * Checked once at the start, so that a hole is found by whoever made it and not by the first reader of an old event.
 *
 * @throws Error when a link between version 1 and the present one is missing, given twice, or leads past it.
 */
export const upcasterRegistry = (
  presentVersions: Readonly<Record<string, number>>,
  upcasters: readonly Upcaster[],
): UpcasterRegistry => {
  const lifts = new Map(upcasters.map(({ type, from, lift }) => [step(type, from), lift]));
  if (lifts.size < upcasters.length) {
    throw new Error(`Upcasters given twice: found ${upcasters.map(({ type, from }) => step(type, from)).join(', ')}.`);
  }
  const registry = { presentVersions: new Map(Object.entries(presentVersions)), lifts };
  for (const upcaster of upcasters) refuseSuperfluous(upcaster, registry);
  for (const [type, present] of registry.presentVersions) {
    for (let from = 1; from < present; from += 1) liftFrom({ type, from, present }, registry);
  }
  return registry;
};

const refuseSuperfluous = ({ type, from }: Upcaster, { presentVersions }: UpcasterRegistry): void => {
  const present = presentVersions.get(type);
  if (present !== undefined && Number.isSafeInteger(from) && from >= 1 && from < present) return;
  throw new Error(
    `Upcaster of ${type} from version ${from}: expected a version before the present one, ${present ?? 'unknown type'}.`,
  );
};

const liftFrom = (
  { type, from, present }: { readonly type: string; readonly from: number; readonly present: number },
  { lifts }: UpcasterRegistry,
): Upcaster['lift'] => {
  const lift = lifts.get(step(type, from));
  if (lift !== undefined) return lift;
  throw new Error(
    `No upcaster of ${type} from version ${from} to ${from + 1}: the present version is ${present}, so every earlier one needs its link.`,
  );
};

/**
 * The event in its present shape; the very same object when it already has it. Nothing but data and version changes.
 *
 * @throws Error when the type is unknown, or the event is of a newer version than this program: it must not guess.
 */
export const upcast = <Event extends Versioned>(event: Event, registry: UpcasterRegistry): Event => {
  const { type, schemaVersion } = event;
  const present = registry.presentVersions.get(type);
  if (present === undefined) throw new Error(`Unknown event type: found ${JSON.stringify(type)}.`);
  if (schemaVersion === present) return event;
  if (!Number.isSafeInteger(schemaVersion) || schemaVersion < 1 || schemaVersion > present) {
    throw new Error(`${type}: found version ${schemaVersion}, expected 1 to ${present}; a newer program wrote it.`);
  }
  let { data } = event;
  for (let from = schemaVersion; from < present; from += 1) data = liftFrom({ type, from, present }, registry)(data);
  return { ...event, schemaVersion: present, data };
};

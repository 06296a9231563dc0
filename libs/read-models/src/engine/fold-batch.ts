import type { CouncilEvent } from '#council/events';
import type { RecordedEvent, StreamName } from '#kernel';

import type { StoredProjection } from './stored-projection.ts';

/** An event of the log, or why it could not be understood. */
export type ReadEvent =
  | { readonly recorded: RecordedEvent; readonly event: CouncilEvent }
  | { readonly recorded: RecordedEvent; readonly event: null; readonly cause: string };

/** A page in memory. `events` counts what was folded into it, so that a gap or a double shows in a sum. */
export interface Page {
  readonly view: object;
  readonly events: number;
}

/** An event that could not be folded. What comes after it on the same page waits until it is retried. */
export interface Incident {
  readonly poison: RecordedEvent;
  /** Null when the event could not be read, so that nobody knows its page: then only its stream waits. */
  readonly page: string | null;
  readonly cause: string;
}

/** What waits: each stream from the version given on, behind the incident with the poison event at that position. */
export interface Parking {
  readonly streams: Map<StreamName, { readonly incident: bigint; readonly fromVersion: number }>;
  readonly pages: Map<string, bigint>;
}

export interface Folding {
  readonly projection: StoredProjection;
  /** Pages known so far; the ones folded are replaced in it and named in `dirty`. */
  readonly pages: Map<string, Page>;
  readonly dirty: Set<string>;
  readonly parking: Parking;
  readonly incidents: Incident[];
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Where an event belongs: to a page, to none, or unknown because reading it or asking for the page failed. */
type Route = { readonly page: string | null } | { readonly cause: string };

const routeOf = (projection: StoredProjection, read: ReadEvent): Route => {
  if (read.event === null) return { cause: read.cause };
  try {
    return { page: projection.keyOf(read.event, read.recorded) };
  } catch (error) {
    return { cause: messageOf(error) };
  }
};

/** Pages the events will touch, to be loaded before they are folded. */
export const pagesOf = (projection: StoredProjection, events: readonly ReadEvent[]): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const read of events) {
    const route = routeOf(projection, read);
    if ('page' in route && route.page !== null) keys.add(route.page);
  }
  return keys;
};

/**
 * Folds events in order. One that fails opens an incident and parks its stream and its page; everything later on the
 * same stream or page waits, so that no page is ever folded out of order, and all others go on.
 * Answers with the number of events that went into pages.
 */
export const foldBatch = (folding: Folding, events: readonly ReadEvent[]): number => {
  let folded = 0;
  for (const read of events) if (foldEvent(folding, read)) folded += 1;
  return folded;
};

const foldEvent = (folding: Folding, read: ReadEvent): boolean => {
  const { projection, parking } = folding;
  const { stream, version } = read.recorded;
  if (parking.streams.has(stream)) return false;

  const route = routeOf(projection, read);
  if ('cause' in route) return park(folding, { poison: read.recorded, page: null, cause: route.cause });
  if (route.page === null || read.event === null) return false;

  const incident = parking.pages.get(route.page);
  if (incident !== undefined) {
    parking.streams.set(stream, { incident, fromVersion: version });
    return false;
  }
  return applyTo(folding, route.page, read);
};

const applyTo = (folding: Folding, key: string, read: ReadEvent & { readonly event: CouncilEvent }): boolean => {
  const { projection, pages, dirty } = folding;
  const page = pages.get(key) ?? { view: projection.emptyView(key), events: 0 };
  try {
    const view = projection.apply(page.view, read.event, read.recorded);
    pages.set(key, { view, events: page.events + 1 });
    dirty.add(key);
    return true;
  } catch (error) {
    return park(folding, { poison: read.recorded, page: key, cause: messageOf(error) });
  }
};

const park = ({ parking, incidents }: Folding, incident: Incident): false => {
  const { stream, version, position } = incident.poison;
  incidents.push(incident);
  parking.streams.set(stream, { incident: position, fromVersion: version });
  if (incident.page !== null) parking.pages.set(incident.page, position);
  return false;
};

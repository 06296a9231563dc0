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

/** An event on its way to a page, or to none because reading it or asking for its page failed. */
export type RoutedEvent =
  | { readonly recorded: RecordedEvent; readonly event: CouncilEvent; readonly page: string; readonly cause: null }
  | { readonly recorded: RecordedEvent; readonly page: null; readonly cause: string };

const routeOf = (projection: StoredProjection, read: ReadEvent): RoutedEvent | null => {
  const { recorded, event } = read;
  if (event === null) return { recorded, page: null, cause: read.cause };
  try {
    const page = projection.keyOf(event, recorded);
    return page === null ? null : { recorded, event, page, cause: null };
  } catch (error) {
    return { recorded, page: null, cause: messageOf(error) };
  }
};

/** Asks for the page of every event, once. Those that the projection passes by are left out, readable or not. */
export const route = (projection: StoredProjection, events: readonly ReadEvent[]): readonly RoutedEvent[] => {
  const routed: RoutedEvent[] = [];
  for (const read of events) {
    if (projection.passesBy.has(read.recorded.type)) continue;
    const one = routeOf(projection, read);
    if (one !== null) routed.push(one);
  }
  return routed;
};

/** Pages the events will touch, to be loaded before they are folded. */
export const pagesOf = (events: readonly RoutedEvent[]): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const { page } of events) if (page !== null) keys.add(page);
  return keys;
};

/**
 * Folds events in order. One that fails opens an incident and parks its stream and its page; everything later on the
 * same stream or page waits, so that no page is ever folded out of order, and all others go on.
 * Answers with the number of events that went into pages.
 */
export const foldBatch = (folding: Folding, events: readonly RoutedEvent[]): number => {
  let folded = 0;
  for (const routed of events) if (foldEvent(folding, routed)) folded += 1;
  return folded;
};

const foldEvent = (folding: Folding, routed: RoutedEvent): boolean => {
  const { parking } = folding;
  const { recorded, page } = routed;
  const { stream, version } = recorded;
  if (parking.streams.has(stream)) return false;
  if (page === null) return park(folding, { poison: recorded, page: null, cause: routed.cause });

  const incident = parking.pages.get(page);
  if (incident !== undefined) {
    parking.streams.set(stream, { incident, fromVersion: version });
    return false;
  }
  return applyTo(folding, page, routed.event, recorded);
};

const applyTo = (folding: Folding, key: string, event: CouncilEvent, recorded: RecordedEvent): boolean => {
  const { projection, pages, dirty } = folding;
  const page = pages.get(key) ?? { view: projection.emptyView(key), events: 0 };
  try {
    const view = projection.apply(page.view, event, recorded);
    pages.set(key, { view, events: page.events + 1 });
    dirty.add(key);
    return true;
  } catch (error) {
    return park(folding, { poison: recorded, page: key, cause: messageOf(error) });
  }
};

const park = ({ parking, incidents }: Folding, incident: Incident): false => {
  const { stream, version, position } = incident.poison;
  incidents.push(incident);
  parking.streams.set(stream, { incident: position, fromVersion: version });
  if (incident.page !== null) parking.pages.set(incident.page, position);
  return false;
};

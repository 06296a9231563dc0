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

/** An event on its way: to a page, to none that it is read for, or to none because reading it or asking for it failed. */
export interface RoutedEvent {
  readonly recorded: RecordedEvent;
  readonly event: CouncilEvent | null;
  readonly page: string | null;
  readonly cause: string | null;
}

const routeOf = (projection: StoredProjection, read: ReadEvent): RoutedEvent => {
  const { recorded, event } = read;
  if (event === null) return { recorded, event, page: null, cause: read.cause };
  try {
    return { recorded, event, page: projection.keyOf(event, recorded), cause: null };
  } catch (error) {
    return { recorded, event, page: null, cause: messageOf(error) };
  }
};

/** Asks for the page of every event, once. */
export const route = (projection: StoredProjection, events: readonly ReadEvent[]): readonly RoutedEvent[] =>
  events.map((read) => routeOf(projection, read));

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

const foldEvent = (folding: Folding, { recorded, event, page, cause }: RoutedEvent): boolean => {
  const { parking } = folding;
  const { stream, version } = recorded;
  if (parking.streams.has(stream)) return false;
  if (cause !== null) return park(folding, { poison: recorded, page: null, cause });
  if (page === null || event === null) return false;

  const incident = parking.pages.get(page);
  if (incident !== undefined) {
    parking.streams.set(stream, { incident, fromVersion: version });
    return false;
  }
  return applyTo(folding, page, event, recorded);
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

import type { RecordedEvent } from '#kernel';
import type { CouncilEvent } from '#council/events';

/**
 * A pure fold for one page. It has no way to ask or to tell anybody, so it may be thrown away and rebuilt at any time.
 * Equal events in equal order must give equal views: no clock, no chance.
 */
export interface Projection<View extends object, Event extends CouncilEvent> {
  readonly name: string;
  /** Raise it whenever the same events would give another view or other columns; the tables are then rebuilt. */
  readonly version: number;
  /** Every type the fold is exhaustive over; all others pass it by. */
  readonly reads: Readonly<Record<Event['type'], true>>;
  /** Which page the event belongs to. */
  readonly keyOf: (event: Event, recorded: RecordedEvent) => string;
  readonly emptyView: (key: string) => View;
  /** The next view; the one given is never changed. A throw parks the page, see `foldBatch`. */
  readonly apply: (view: View, event: Event, recorded: RecordedEvent) => View;
}

import type { CouncilEvent } from '#council/events';
import { councilEventTypes } from '#council/events';
import type { JsonObject, RecordedEvent } from '#kernel';

import type { LineTable, PageTable } from './page-table.ts';
import type { Projection } from './projection.ts';

/** A projection and its tables with the shape of the view forgotten, so that one engine runs all of them. */
export interface StoredProjection {
  readonly name: string;
  readonly version: number;
  readonly table: Omit<PageTable<never>, 'columnsOf' | 'lines'>;
  readonly lineTable: Omit<LineTable<never>, 'linesOf'> | null;
  /** Types of events there are and which it does not read: whatever is in them is no concern of its pages. */
  readonly passesBy: ReadonlySet<string>;
  /** Null: the projection does not read this type. */
  readonly keyOf: (event: CouncilEvent, recorded: RecordedEvent) => string | null;
  readonly emptyView: (key: string) => object;
  readonly apply: (view: object, event: CouncilEvent, recorded: RecordedEvent) => object;
  readonly columnsOf: (view: object) => JsonObject;
  readonly linesOf: (view: object) => readonly JsonObject[];
}

/** The one place that believes that what lies in a table is what its projection put there. */
export const storedProjection = <View extends object, Event extends CouncilEvent>(
  projection: Projection<View, Event>,
  { columnsOf, lines, ...table }: PageTable<View>,
): StoredProjection => {
  const isRead = (event: CouncilEvent): event is Event => Object.hasOwn(projection.reads, event.type);
  return {
    name: projection.name,
    version: projection.version,
    table,
    lineTable: lines ?? null,
    passesBy: new Set(councilEventTypes.filter((type) => !Object.hasOwn(projection.reads, type))),
    keyOf: (event, recorded) => (isRead(event) ? projection.keyOf(event, recorded) : null),
    emptyView: projection.emptyView,
    apply: (view, event, recorded) => (isRead(event) ? projection.apply(view as View, event, recorded) : view),
    columnsOf: (view) => columnsOf(view as View),
    linesOf: (view) => lines?.linesOf(view as View) ?? [],
  };
};

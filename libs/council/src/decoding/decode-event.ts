import type { RecordedEvent } from '#kernel';
import { upcast } from '#kernel';
import type { CouncilEvent, CouncilEventType } from '../council-event.ts';
import type { DataShapes } from './data-shapes.ts';
import { presentVersions, registry } from './event-versions.ts';
import { forwardingShapes } from './forwarding-event-shapes.ts';
import { amendmentShapes, decisionShapes, paperShapes } from './resolution-event-shapes.ts';
import type { Shape } from './shape.ts';

const shapes: DataShapes<CouncilEventType> = {
  ...paperShapes,
  ...amendmentShapes,
  ...decisionShapes,
  ...forwardingShapes,
};

// What `Object.keys` cannot know: a record of all types has their names as keys.
const typesOf = (record: DataShapes<CouncilEventType>) => Object.keys(record) as CouncilEventType[];

const shapeOf = new Map(Object.entries<Shape<unknown>>(shapes));

/** Every type there is. */
export const councilEventTypes: readonly CouncilEventType[] = typesOf(shapes);

/** The version in which events of this type are written today. */
export const eventSchemaVersion = (type: CouncilEventType): number => presentVersions[type];

/**
 * A recorded event as the council understands it today: old versions lifted, the shape of the data checked.
 * @throws Error when the type is unknown, a newer program wrote it, or the data is broken; it names the event's place.
 */
export const decodeEvent = (recorded: RecordedEvent): CouncilEvent => {
  const { type, data } = upcast(recorded, registry);
  shapeOf.get(type)?.check(data, `${recorded.stream}@${recorded.version}/${type}`);
  // The one place where recorded JSON becomes a typed event: type and shape have just been checked.
  return { type, data } as unknown as CouncilEvent;
};

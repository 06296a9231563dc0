import type { RecordedEvent } from '#kernel';
import { upcast } from '#kernel';
import type { CouncilEvent, CouncilEventType } from '../council-event.ts';
import { aftermathShapes } from './aftermath-shapes.ts';
import { consultationShapes } from './consultation-shapes.ts';
import { budgetPlanShapes } from './budget-plan-shapes.ts';
import type { DataShapes } from './data-shapes.ts';
import { presentVersions, registry } from './event-versions.ts';
import { findingShapes } from './finding-shapes.ts';
import { forwardingShapes } from './forwarding-event-shapes.ts';
import { amendmentShapes, decisionShapes, paperShapes } from './resolution-event-shapes.ts';
import { meetingShapes } from './meeting-event-shapes.ts';
import { organisationShapes } from './organisation-event-shapes.ts';
import { opinionShapes } from './opinion-shapes.ts';
import { packageShapes } from './package-shapes.ts';
import { amendingShapes } from './amending-shapes.ts';
import type { Misfit, Shape } from './shape.ts';

const shapes: DataShapes<CouncilEventType> = {
  ...paperShapes,
  ...amendmentShapes,
  ...decisionShapes,
  ...forwardingShapes,
  ...packageShapes,
  ...findingShapes,
  ...consultationShapes,
  ...budgetPlanShapes,
  ...organisationShapes,
  ...amendingShapes,
  ...meetingShapes,
  ...aftermathShapes,
  ...opinionShapes,
};

// What `Object.keys` cannot know: a record of all types has their names as keys.
const typesOf = (record: DataShapes<CouncilEventType>) => Object.keys(record) as CouncilEventType[];

const shapeOf = new Map(Object.entries<Shape<unknown>>(shapes));

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100));

const brokenEvent = ({ stream, version, type }: RecordedEvent, { path, found, expected }: Misfit): Error =>
  new Error(`Broken event at ${stream}@${version}/${type}${path}: found ${shown(found)}, expected ${expected}.`);

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
  const misfit = shapeOf.get(type)?.misfitOf(data) ?? null;
  if (misfit !== null) throw brokenEvent(recorded, misfit);
  // The one place where recorded JSON becomes a typed event: type and shape have just been checked.
  return { type, data } as unknown as CouncilEvent;
};

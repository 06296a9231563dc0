import { subjects } from '#council';
import { decodeEvent, eventSchemaVersion } from '#council/events';
import type { Clock } from '#kernel';
import { assertNever } from '#kernel';
import type { EventStore } from '#event-store';
import type { CommandGateway } from './command-gateway.port.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { StreamLanes } from './stream-lanes.ts';
import { SubjectDesk } from './subject-desk.ts';

export interface GatewayParts {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly rememberedStreams?: number;
  readonly attempts?: number;
}

/** The council's subjects behind one door. */
export const createCommandGateway = (parts: GatewayParts): CommandGateway => {
  const common = {
    decodeEvent,
    schemaVersionOf: eventSchemaVersion,
    rememberedStreams: 1_000,
    attempts: 8,
    ...parts,
  };
  const equipment = { ...common, neighbourhood: new Neighbourhood(common), contestedStreams: new StreamLanes() };
  const resolution = new SubjectDesk(subjects.resolution, equipment);
  const forwarding = new SubjectDesk(subjects.forwarding, equipment);
  const budget = new SubjectDesk(subjects.budget, equipment);
  const organisation = new SubjectDesk(subjects.organisation, equipment);
  const meeting = new SubjectDesk(subjects.meeting, equipment);
  return {
    execute: async (command, context) => {
      if (resolution.takes(command)) return resolution.record(command, context);
      if (forwarding.takes(command)) return forwarding.record(command, context);
      if (budget.takes(command)) return budget.record(command, context);
      if (organisation.takes(command)) return organisation.record(command, context);
      if (meeting.takes(command)) return meeting.record(command, context);
      return assertNever(command);
    },
  };
};

import type { CouncilCommand } from '#council';
import type { CouncilEvent } from '#council/events';
import type { EventMetadata, Instant, NewEvent } from '#kernel';
import type { CommandContext } from './command-context.ts';
import { jsonOf } from './json-of.ts';

export interface Stamp {
  readonly command: CouncilCommand;
  readonly context: CommandContext;
  readonly recordedAt: Instant;
  readonly schemaVersionOf: (type: CouncilEvent['type']) => number;
}

/** Adds who and when to what a decider said; the same for every event of one command. */
export const stamped = (events: readonly CouncilEvent[], stamp: Stamp): readonly NewEvent[] => {
  const { actor, mandate, reason, correlationId, causationId } = stamp.context;
  const metadata: EventMetadata = {
    occurredOn: stamp.command.occurredOn,
    recordedAt: stamp.recordedAt,
    actor,
    mandate,
    reason,
    correlationId,
    causationId,
  };
  return events.map(({ type, data }) => ({
    type,
    schemaVersion: stamp.schemaVersionOf(type),
    data: jsonOf(data),
    metadata,
  }));
};

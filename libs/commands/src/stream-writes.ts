import type { Companion } from '#council';
import { companionEvents } from '#council';
import type { CouncilEvent } from '#council/events';
import type { NewEvent, StreamName } from '#kernel';
import type { ExpectedVersion, StreamWrite } from '#event-store';
import type { SeenSurroundings } from './neighbourhood.ts';

export interface DecidedWrites {
  readonly stream: StreamName;
  /** Of the stream, as the decision saw it. */
  readonly version: number;
  readonly events: readonly CouncilEvent[];
  readonly companions: readonly Companion[];
  readonly seen: SeenSurroundings;
  readonly stamped: (events: readonly CouncilEvent[]) => readonly NewEvent[];
}

/** Everything one decision writes and everything that must still be as it saw it. */
export const streamWrites = (decided: DecidedWrites): readonly StreamWrite[] => {
  const { stream, version, events, companions, seen, stamped } = decided;
  const own: StreamWrite = { stream, expected: asSeen(version), events: stamped(events) };
  const beside = companions.map((companion): StreamWrite => ({
    stream: companion.stream,
    expected: companion.expected === 'none' ? 'none' : asSeen(versionOf(companion.stream, seen)),
    events: stamped(companionEvents(companion)),
  }));
  const written = new Set([stream, ...companions.map((companion) => companion.stream)]);
  const looked = seen.bound
    .filter((neighbour) => !written.has(neighbour))
    .map((neighbour): StreamWrite => ({
      stream: neighbour,
      expected: asSeen(versionOf(neighbour, seen)),
      events: [],
    }));
  return [own, ...beside, ...looked];
};

const asSeen = (version: number): ExpectedVersion => (version === 0 ? 'none' : { exactly: version });

const versionOf = (stream: StreamName, { versions }: SeenSurroundings): number => {
  const version = versions.get(stream);
  if (version !== undefined) return version;
  throw new Error(`Stream ${stream}: found no look at it, expected a neighbour of the command.`);
};

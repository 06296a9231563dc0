import type { CommandId, StreamName } from '#kernel';
import type { AppendResult, EventStore } from '#event-store';
import { CommandIdReused } from '#event-store';
import type { CommandResult } from './command-result.ts';

export interface Repetition {
  readonly store: EventStore;
  readonly commandId: CommandId;
  readonly contentHash: string;
  readonly stream: StreamName;
}

/**
 * What this command led to the first time, or null when it never was recorded.
 *
 * @throws CommandIdReused when the id belongs to another command.
 */
export const earlierResult = async (repetition: Repetition): Promise<CommandResult | null> => {
  const { store, commandId, contentHash } = repetition;
  const receipt = await store.receiptOf(commandId);
  if (receipt === null) return null;
  if (receipt.contentHash !== contentHash) throw new CommandIdReused(commandId);
  return resultOfRepeated(repetition, receipt.result);
};

/** The receipt keeps positions and versions; the types are read from the events themselves. */
export const resultOfRepeated = async (
  { store, commandId, stream }: Omit<Repetition, 'contentHash'>,
  { position, versions }: Omit<AppendResult, 'repeated'>,
): Promise<CommandResult> => {
  const revision = versions.find((written) => written.stream === stream)?.version;
  if (revision === undefined) {
    throw new Error(`Command ${commandId}: found no receipt for stream ${stream}, expected one.`);
  }
  const last = await store.readStream({
    stream,
    afterVersion: Math.max(0, revision - 100),
    upTo: position,
    limit: 200,
  });
  const eventTypes = last.filter((event) => event.commandId === commandId).map(({ type }) => type);
  return { position, stream, revision, repeated: true, eventTypes };
};

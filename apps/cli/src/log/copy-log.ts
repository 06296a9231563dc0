import type { AppendRequest, EventStore, StreamWrite } from '#event-store';
import type { RecordedEvent, StreamName } from '#kernel';

import { CommandRefused } from '../command-refused.ts';
import type { Facts } from './facts-of.ts';
import { commandsOf, factsOf } from './facts-of.ts';
import { lineOf } from './state-hash.ts';

export interface CopyLog {
  readonly from: Pick<EventStore, 'readAll' | 'receiptOf'>;
  readonly to: Pick<EventStore, 'readAll' | 'append'>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CopyProgress) => void;
}

export interface CopyProgress {
  /** Facts that the target had already; each was compared. */
  readonly compared: number;
  /** Facts written now. */
  readonly written: number;
}

/**
 * Repeats every command of a log on another store: the same command ids make the same event ids, and the receipts come
 * along, so a command that was sent before the move still gives its original result after it. A copy that was broken off
 * goes on where it was.
 *
 * @throws CommandRefused when the target holds something else than the beginning of the source; nothing is written then.
 */
export const copyLog = async ({ from, to, signal, onProgress }: CopyLog): Promise<CopyProgress> => {
  const there = factsOf(to);
  let compared = 0;
  let written = 0;
  let isBehind = false;
  for await (const command of commandsOf(factsOf(from))) {
    signal.throwIfAborted();
    if (!isBehind) isBehind = !(await isThere(command, there));
    if (isBehind) {
      await repeat(command, { from, to });
      written += command.length;
    } else {
      compared += command.length;
    }
    onProgress({ compared, written });
  }
  if (!isBehind) await refuseMore(there);
  return { compared, written };
};

/** False when the target ends before the command; a command is recorded as a whole or not at all. */
const isThere = async (command: readonly RecordedEvent[], there: Facts): Promise<boolean> => {
  for (const [place, fact] of command.entries()) {
    const { value: found } = await there.next();
    if (found === undefined && place === 0) return false;
    if (found === undefined || lineOf(found) !== lineOf(fact)) {
      throw new CommandRefused(
        `The target differs from the source: found ${named(found)}, expected ${named(fact)}. Nothing was written.`,
      );
    }
  }
  return true;
};

const refuseMore = async (there: Facts): Promise<void> => {
  const { value: more } = await there.next();
  if (more === undefined) return;
  throw new CommandRefused(`The target holds more than the source: found ${named(more)}, expected the end.`);
};

const named = (fact: RecordedEvent | undefined): string =>
  fact === undefined ? 'the end' : `${fact.type}, version ${fact.version} of ${fact.stream} (event ${fact.eventId})`;

const repeat = async (
  command: readonly [RecordedEvent, ...RecordedEvent[]],
  { from, to }: Pick<CopyLog, 'from' | 'to'>,
): Promise<void> => {
  const [{ commandId }] = command;
  const receipt = await from.receiptOf(commandId);
  if (receipt === null) throw new Error(`Receipt of ${commandId}: found none in the source, expected one.`);
  await to.append({ commandId, contentHash: receipt.contentHash, writes: writesOf(command) } satisfies AppendRequest);
};

const writesOf = (command: readonly RecordedEvent[]): readonly StreamWrite[] => {
  const streams = new Map<StreamName, RecordedEvent[]>();
  for (const fact of command) streams.set(fact.stream, [...(streams.get(fact.stream) ?? []), fact]);
  return [...streams].map(([stream, facts]) => {
    const before = (facts[0]?.version ?? 1) - 1;
    const events = facts.map(({ type, schemaVersion, data, metadata }) => ({ type, schemaVersion, data, metadata }));
    return { stream, expected: before === 0 ? 'none' : { exactly: before }, events };
  });
};

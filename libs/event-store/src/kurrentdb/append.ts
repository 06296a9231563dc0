import { randomUUID } from 'node:crypto';

import type { AppendStreamRequest } from '@kurrent/kurrentdb-client';

import { AppendConflict, CommandIdReused, StoreUnavailable } from '../errors.ts';
import type { AppendResult, ExpectedVersion } from '../event-store.port.ts';
import type { PreparedAppend, PreparedWrite } from '../request/prepare-append.ts';
import type { Desk } from './desk.ts';
import type { LogOrigin } from './log-origin.ts';
import { BOOKKEEPING } from './log-names.ts';
import type { WrittenStream } from './receipt.ts';
import { eventAt, readReceipt, receiptAppend } from './receipt.ts';
import { asStoreError, isConflict, isDoubtful } from './server-error.ts';
import { positionOf, storedEvent } from './stored-event.ts';
import type { StreamTail, StreamTails } from './stream-tail.ts';
import { lastRevision } from './stream-tail.ts';
import type { Turns } from './turns.ts';

export interface AppendDesk extends Desk {
  readonly tails: StreamTails;
  readonly turns: Turns;
  readonly origin: () => Promise<LogOrigin>;
}

const LONGEST_PAUSE = 100;

/** One command, all or nothing, with its receipt. */
export const appendOnce = async (desk: AppendDesk, append: PreparedAppend): Promise<AppendResult> => {
  await desk.origin();
  const streams = append.writes.map(({ stream }) => stream);
  return await desk.turns.take([append.commandId, ...streams], () => untilDecided(desk, append));
};

/**
 * Another process may be faster although nothing it wrote stands against this command: a guard, or facts on a stream
 * that only has to exist. Then this one tries again, at random distances.
 */
const untilDecided = async (desk: AppendDesk, append: PreparedAppend): Promise<AppendResult> => {
  const giveUpAt = performance.now() + desk.answerWithinMilliseconds;
  for (let pause = 1; performance.now() < giveUpAt; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const planned = await plan(desk, append);
    const answer = await attempt(desk, append, planned);
    if (answer === 'written') return await firstResult(desk, planned);
    for (const { write } of planned) desk.tails.forget(write.stream);
    const repeated = await originalResult(desk, append);
    if (repeated !== null) return repeated;
    if (answer !== 'collided') throw asStoreError(answer.doubt);
    await refuseConflict(desk, append.writes);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * pause));
  }
  throw new StoreUnavailable('The event log did not answer: others kept writing to the same streams.', null);
};

interface PlannedWrite {
  readonly write: PreparedWrite;
  readonly tail: StreamTail;
}

const plan = async ({ tails }: AppendDesk, append: PreparedAppend): Promise<readonly PlannedWrite[]> =>
  Promise.all(append.writes.map(async (write) => ({ write, tail: await tails.guess(write.stream, write.expected) })));

type Answer = 'written' | 'collided' | { readonly doubt: unknown };

const attempt = async (desk: AppendDesk, append: PreparedAppend, planned: readonly PlannedWrite[]): Promise<Answer> => {
  if (planned.some(({ write, tail }) => !holds(write.expected, tail.version))) return 'collided';
  const request: AppendStreamRequest[] = [
    receiptAppend(desk, append, planned.filter(hasFacts).map(writtenStream)),
    ...planned.filter((each) => !hasFacts(each)).map((each) => guardAppend(desk, append, each)),
    ...planned.filter(hasFacts).map((each) => factsAppend(desk, append, each)),
  ];
  try {
    await desk.connection.use('writing', 'an append', (client) => client.multiStreamAppend(request));
    for (const each of planned) desk.tails.remember(each.write.stream, tailAfter(each));
    return 'written';
  } catch (error) {
    if (isConflict(error)) return 'collided';
    if (isDoubtful(error)) return { doubt: error };
    throw asStoreError(error);
  }
};

const hasFacts = ({ write }: PlannedWrite): boolean => write.events.length > 0;

const holds = (expected: ExpectedVersion, version: number): boolean => {
  if (expected === 'none') return version === 0;
  return expected === 'exists' ? version > 0 : version === expected.exactly;
};

const tailAfter = ({ write, tail }: PlannedWrite): StreamTail => ({
  version: tail.version + write.events.length,
  revision: lastRevision(tail) + BigInt(Math.max(write.events.length, 1)),
});

const writtenStream = (planned: PlannedWrite): WrittenStream => {
  const { version, revision } = tailAfter(planned);
  return { stream: planned.write.stream, version, revision: String(revision) };
};

const factsAppend = (desk: AppendDesk, append: PreparedAppend, { write, tail }: PlannedWrite): AppendStreamRequest => ({
  streamName: desk.names.streamOf(write.stream),
  expectedState: tail.revision,
  events: write.events.map((event, place) => storedEvent(event, append.commandId, tail.version + place + 1)),
});

const guardAppend = (desk: AppendDesk, append: PreparedAppend, { write, tail }: PlannedWrite): AppendStreamRequest => ({
  streamName: desk.names.streamOf(write.stream),
  expectedState: tail.revision,
  events: [
    {
      id: randomUUID(),
      type: BOOKKEEPING.guard,
      contentType: 'application/json' as const,
      data: {},
      metadata: { commandId: append.commandId, schemaVersion: '1', version: String(tail.version), metadata: '{}' },
    },
  ],
});

/** The position is asked for: what the append itself answers is not promised to be the last record's. */
const firstResult = async (desk: AppendDesk, planned: readonly PlannedWrite[]): Promise<AppendResult> => {
  const written = planned.filter(hasFacts);
  const versions = written.map(writtenStream).map(({ stream, version }) => ({ stream, version }));
  const last = written.at(-1);
  if (last === undefined) throw new Error('An append without an event: found none, expected at least one.');
  const { stream, revision } = writtenStream(last);
  const found = await eventAt(desk, desk.names.streamOf(stream), BigInt(revision));
  if (found === undefined || !isLastOf(last, found)) {
    for (const { write } of planned) desk.tails.forget(write.stream);
    throw new Error(
      `Stream ${stream}: found revision ${found?.revision ?? 'none'}, expected the event just written at ${revision}. ` +
        'Was the stream deleted on the server? What is recorded may never be deleted.',
    );
  }
  return { position: positionOf(found), versions, repeated: false };
};

/** It is not when somebody deleted the stream: the server then goes on counting where we begin anew. */
const isLastOf = (planned: PlannedWrite, found: { readonly id: string; readonly revision: bigint }): boolean =>
  found.id === planned.write.events.at(-1)?.eventId && String(found.revision) === writtenStream(planned).revision;

const originalResult = async (desk: AppendDesk, append: PreparedAppend): Promise<AppendResult | null> => {
  const receipt = await readReceipt(desk, append.commandId);
  if (receipt === null) return null;
  if (receipt.contentHash !== append.contentHash) throw new CommandIdReused(append.commandId);
  return { ...receipt.result, repeated: true };
};

const refuseConflict = async ({ tails }: AppendDesk, writes: readonly PreparedWrite[]): Promise<void> => {
  for (const { stream, expected } of writes) {
    const { version } = await tails.of(stream);
    if (!holds(expected, version)) throw new AppendConflict({ stream, expected, actual: version });
  }
};

import { randomUUID } from 'node:crypto';

import type { AppendStreamRequest, KurrentDBClient } from '@kurrent/kurrentdb-client';

import { position } from '#kernel';

import { AppendConflict, CommandIdReused, StoreUnavailable } from '../errors.ts';
import type { AppendResult, ExpectedVersion } from '../event-store.port.ts';
import type { PreparedAppend, PreparedWrite } from '../request/prepare-append.ts';
import { GUARD_TYPE } from './bookkeeping.ts';
import type { WrittenStream } from './receipt.ts';
import { readReceipt, receiptAppend } from './receipt.ts';
import { asStoreError, isConflict, isDoubtful } from './server-error.ts';
import { positionOf, storedEvent } from './stored-event.ts';
import type { StreamTail, StreamTails } from './stream-tail.ts';
import { collected, within } from './within.ts';

export interface Desk {
  readonly client: KurrentDBClient;
  readonly tails: StreamTails;
  readonly answerWithinMilliseconds: number;
}

/** Guards of others move a stream's end without changing its version; so a collision is looked at again this often. */
const TRIES = 20;

/** One command, all or nothing, with its receipt. */
export const appendOnce = async (desk: Desk, append: PreparedAppend): Promise<AppendResult> => {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const planned = await plan(desk, append);
    const answer = await attempt(desk, append, planned);
    if (answer === 'written') return await firstResult(desk, planned);
    const repeated = await originalResult(desk, append);
    if (repeated !== null) return repeated;
    if (answer !== 'collided') throw asStoreError(answer.doubt);
    for (const { write } of planned) desk.tails.forget(write.stream);
    await refuseConflict(desk, append.writes);
  }
  throw new StoreUnavailable(`KurrentDB refused ${TRIES} times although nothing stood against it: too busy.`, null);
};

interface PlannedWrite {
  readonly write: PreparedWrite;
  readonly tail: StreamTail;
}

const plan = async ({ tails }: Desk, append: PreparedAppend): Promise<readonly PlannedWrite[]> =>
  Promise.all(append.writes.map(async (write) => ({ write, tail: await tails.of(write.stream) })));

type Answer = 'written' | 'collided' | { readonly doubt: unknown };

const attempt = async (desk: Desk, append: PreparedAppend, planned: readonly PlannedWrite[]): Promise<Answer> => {
  if (planned.some(({ write, tail }) => !holds(write.expected, tail.version))) return 'collided';
  const written = planned.filter(({ write }) => write.events.length > 0).map(writtenStream);
  const request: AppendStreamRequest[] = [
    receiptAppend(append.commandId, append.contentHash, written),
    ...planned.toSorted(checksFirst).map((each) => streamAppend(append, each)),
  ];
  try {
    const sent = desk.client.multiStreamAppend(request);
    await within(desk.answerWithinMilliseconds, 'an append', sent);
    for (const each of planned) desk.tails.remember(each.write.stream, tailAfter(each));
    return 'written';
  } catch (error) {
    if (isConflict(error)) return 'collided';
    if (isDoubtful(error)) return { doubt: error };
    throw asStoreError(error);
  }
};

/** Facts come last, so that the last record of the append is one. */
const checksFirst = (a: PlannedWrite, b: PlannedWrite): number =>
  Number(a.write.events.length > 0) - Number(b.write.events.length > 0);

const holds = (expected: ExpectedVersion, version: number): boolean => {
  if (expected === 'none') return version === 0;
  return expected === 'exists' ? version > 0 : version === expected.exactly;
};

const lastRevision = ({ revision }: StreamTail): bigint => (typeof revision === 'bigint' ? revision : -1n);

const tailAfter = ({ write, tail }: PlannedWrite): StreamTail => ({
  version: tail.version + write.events.length,
  revision: lastRevision(tail) + BigInt(Math.max(write.events.length, 1)),
});

const writtenStream = (planned: PlannedWrite): WrittenStream => {
  const { version, revision } = tailAfter(planned);
  return { stream: planned.write.stream, version, revision: String(revision) };
};

const streamAppend = (append: PreparedAppend, { write, tail }: PlannedWrite): AppendStreamRequest => ({
  streamName: write.stream,
  expectedState: tail.revision,
  events:
    write.events.length === 0
      ? [guard(append, tail)]
      : write.events.map((event, index) => storedEvent(event, append.commandId, tail.version + index + 1)),
});

const guard = ({ commandId }: PreparedAppend, { version }: StreamTail) => ({
  id: randomUUID(),
  type: GUARD_TYPE,
  contentType: 'application/json' as const,
  data: {},
  metadata: { commandId, schemaVersion: '1', version: String(version), metadata: '{}' },
});

/** The position is asked for: what the append itself answers is not promised to be the last record's. */
const firstResult = async (desk: Desk, planned: readonly PlannedWrite[]): Promise<AppendResult> => {
  const written = planned.toSorted(checksFirst).filter(({ write }) => write.events.length > 0);
  const last = written.map(writtenStream).at(-1);
  if (last === undefined) throw new Error('An append without an event: found none, expected at least one.');
  const reading = desk.client.readStream(last.stream, { fromRevision: BigInt(last.revision), maxCount: 1 });
  const [found] = await within(desk.answerWithinMilliseconds, last.stream, collected(reading)).catch(
    (error: unknown) => {
      throw asStoreError(error);
    },
  );
  if (found?.event === undefined) throw new StoreUnavailable('KurrentDB does not show yet what it has written.', null);
  const versions = planned
    .filter(({ write }) => write.events.length > 0)
    .map((each) => ({ stream: each.write.stream, version: tailAfter(each).version }));
  return { position: position(String(positionOf(found.event))), versions, repeated: false };
};

const originalResult = async (desk: Desk, append: PreparedAppend): Promise<AppendResult | null> => {
  const receipt = await readReceipt(desk.client, append.commandId, desk.answerWithinMilliseconds);
  if (receipt === null) return null;
  if (receipt.contentHash !== append.contentHash) throw new CommandIdReused(append.commandId);
  return { ...receipt.result, repeated: true };
};

const refuseConflict = async ({ tails }: Desk, writes: readonly PreparedWrite[]): Promise<void> => {
  for (const { stream, expected } of writes) {
    const { version } = await tails.of(stream);
    if (!holds(expected, version)) throw new AppendConflict({ stream, expected, actual: version });
  }
};

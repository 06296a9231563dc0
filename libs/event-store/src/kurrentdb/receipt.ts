import { randomUUID } from 'node:crypto';

import type { AppendStreamRequest, KurrentDBClient } from '@kurrent/kurrentdb-client';
import { NO_STREAM } from '@kurrent/kurrentdb-client';

import type { CommandId, StreamName } from '#kernel';
import { streamName } from '#kernel';

import type { Receipt } from '../event-store.port.ts';
import { RECEIPT_TYPE, receiptStream } from './bookkeeping.ts';
import { asStoreError, isNotFound } from './server-error.ts';
import { positionOf } from './stored-event.ts';
import { collected, within } from './within.ts';

/** What a receipt keeps of each stream; `revision` is the server's, to find the position again. */
export interface WrittenStream {
  readonly stream: StreamName;
  readonly version: number;
  readonly revision: string;
}

/**
 * Each attempt brings a receipt with an id of its own. A repeated command therefore always collides with the receipt of
 * the first attempt, and is never taken by the server for the same request still under way, which it leaves unanswered.
 */
export const receiptAppend = (
  commandId: CommandId,
  contentHash: string,
  written: readonly WrittenStream[],
): AppendStreamRequest => ({
  streamName: receiptStream(commandId),
  expectedState: NO_STREAM,
  events: [
    {
      id: randomUUID(),
      type: RECEIPT_TYPE,
      contentType: 'application/json' as const,
      data: { contentHash, written: written.map((each) => ({ ...each })) },
      metadata: { commandId },
    },
  ],
});

interface ReceiptData {
  readonly contentHash: string;
  readonly written: readonly WrittenStream[];
}

export const readReceipt = async (
  client: KurrentDBClient,
  commandId: CommandId,
  answerWithinMilliseconds: number,
): Promise<Receipt | null> => {
  const first = async (stream: string, fromRevision: bigint) => {
    const reading = client.readStream(stream, { fromRevision, maxCount: 1 });
    const [found] = await within(answerWithinMilliseconds, stream, collected(reading));
    return found?.event;
  };
  try {
    const receipt = await first(receiptStream(commandId), 0n);
    if (receipt === undefined) return null;
    const { contentHash, written } = receiptData(receipt.data, commandId);
    const last = written.at(-1);
    const event = last === undefined ? undefined : await first(last.stream, BigInt(last.revision));
    if (event === undefined) throw new Error(`Receipt of ${commandId}: found no event of it, expected the last one.`);
    const versions = written.map(({ stream, version }) => ({ stream: streamName(stream), version }));
    return { contentHash, result: { position: positionOf(event), versions } };
  } catch (error) {
    if (isNotFound(error)) return null;
    throw asStoreError(error);
  }
};

const receiptData = (data: unknown, commandId: CommandId): ReceiptData => {
  if (typeof data === 'object' && data !== null && 'contentHash' in data && 'written' in data)
    return data as ReceiptData;
  throw new Error(`Receipt of ${commandId}: found ${JSON.stringify(data)}, expected contentHash and written.`);
};

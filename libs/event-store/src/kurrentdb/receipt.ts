import { randomUUID } from 'node:crypto';

import type { AppendStreamRequest } from '@kurrent/kurrentdb-client';
import { NO_STREAM } from '@kurrent/kurrentdb-client';

import type { CommandId, StreamName } from '#kernel';
import { streamName } from '#kernel';

import type { Receipt } from '../event-store.port.ts';
import type { Desk } from './desk.ts';
import { asked } from './desk.ts';
import { BOOKKEEPING } from './log-names.ts';
import { positionOf } from './stored-event.ts';

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
  { names }: Desk,
  { commandId, contentHash }: { readonly commandId: CommandId; readonly contentHash: string },
  written: readonly WrittenStream[],
): AppendStreamRequest => ({
  streamName: names.receiptOf(commandId),
  expectedState: NO_STREAM,
  events: [
    {
      id: randomUUID(),
      type: BOOKKEEPING.receipt,
      contentType: 'application/json' as const,
      data: { contentHash, written: written.map((each) => ({ ...each })) },
      metadata: { commandId },
    },
  ],
});

/** @throws Error when there is a receipt that cannot be read, or no event where it says there is one. */
export const readReceipt = async (desk: Desk, commandId: CommandId): Promise<Receipt | null> => {
  const receipt = await eventAt(desk, desk.names.receiptOf(commandId), 0n);
  if (receipt === undefined) return null;
  const { contentHash, written } = receiptData(receipt.data, commandId);
  const last = written.at(-1);
  const event = last && (await eventAt(desk, desk.names.streamOf(last.stream), BigInt(last.revision)));
  if (event === undefined) {
    throw new Error(`Receipt of ${commandId}: found no event ${JSON.stringify(last)}, expected the last one written.`);
  }
  const versions = written.map(({ stream, version }) => ({ stream, version }));
  return { contentHash, result: { position: positionOf(event), versions } };
};

export const eventAt = async (desk: Desk, stream: string, fromRevision: bigint) => {
  const [found] =
    (await asked(desk, stream, (client) => client.readStream(stream, { fromRevision, maxCount: 1 }))) ?? [];
  return found?.event;
};

interface ReceiptData {
  readonly contentHash: string;
  readonly written: readonly WrittenStream[];
}

const receiptData = (data: unknown, commandId: CommandId): ReceiptData => {
  if (isReceipt(data)) {
    return { ...data, written: data.written.map((each) => ({ ...each, stream: streamName(each.stream) })) };
  }
  throw new Error(`Receipt of ${commandId}: found ${JSON.stringify(data)}, expected contentHash and written.`);
};

const isReceipt = (data: unknown): data is ReceiptData => {
  if (typeof data !== 'object' || data === null) return false;
  const written: unknown = Reflect.get(data, 'written');
  return typeof Reflect.get(data, 'contentHash') === 'string' && Array.isArray(written) && written.every(isWritten);
};

const isWritten = (value: unknown): value is WrittenStream =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'stream') === 'string' &&
  Number.isSafeInteger(Reflect.get(value, 'version')) &&
  /^\d+$/.test(String(Reflect.get(value, 'revision')));

import type { AllStreamResolvedEvent, KurrentDBClient, ReadPosition, ResolvedEvent } from '@kurrent/kurrentdb-client';
import { BACKWARDS, END, FORWARDS, START as LOG_START } from '@kurrent/kurrentdb-client';

import type { Instant, Position, RecordedEvent } from '#kernel';
import { START } from '#kernel';

import type { LogReading, StreamReading } from '../event-store.port.ts';
import { isFact } from './bookkeeping.ts';
import { asStoreError, isNotFound } from './server-error.ts';
import { positionOf, recordedEvent } from './stored-event.ts';
import { collected, within } from './within.ts';

export interface Reader {
  readonly client: KurrentDBClient;
  readonly answerWithinMilliseconds: number;
}

/** Receipts lie between the facts: a page of ours needs somewhat more of theirs. */
const MORE = 2;
const BACKWARD_PAGE = 500;

const asked = async <T>(reader: Reader, what: string, reading: AsyncIterable<T>): Promise<readonly T[]> => {
  try {
    return await within(reader.answerWithinMilliseconds, what, collected(reading));
  } catch (error) {
    throw isNotFound(error) ? error : asStoreError(error);
  }
};

/** A stream's revisions run ahead of its versions by the guards in it, never behind. */
export const readStreamFacts = async (reader: Reader, reading: StreamReading): Promise<readonly RecordedEvent[]> => {
  const { stream, afterVersion = 0, upTo, limit } = reading;
  const from = BigInt(Math.max(afterVersion, 0));
  try {
    const facts = factsOf(streamPages(reader, { stream, from, limit }), ({ version }) => version > afterVersion);
    return await taken(facts, { upTo, limit });
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
};

export const readLogFacts = (reader: Reader, { after, upTo, limit }: LogReading): Promise<readonly RecordedEvent[]> =>
  taken(
    factsOf(logPages(reader, { after, limit }), ({ position }) => position > after),
    { upTo, limit },
  );

type Page = readonly (AllStreamResolvedEvent | ResolvedEvent)[];

const streamPages = async function* (
  reader: Reader,
  { stream, from, limit }: { readonly stream: string; readonly from: bigint; readonly limit: number },
): AsyncGenerator<Page> {
  const maxCount = limit + MORE;
  let fromRevision = from;
  for (;;) {
    const page = await asked(reader, stream, reader.client.readStream(stream, { fromRevision, maxCount }));
    yield page;
    const last = page.at(-1)?.event;
    if (last === undefined || page.length < maxCount) return;
    fromRevision = last.revision + 1n;
  }
};

/** Only positions of events are valid starts, and a forward reading begins with the one it is given: so it comes twice. */
const logPages = async function* (
  reader: Reader,
  { after, limit }: { readonly after: Position; readonly limit: number },
): AsyncGenerator<Page> {
  const maxCount = limit * MORE + MORE;
  let fromPosition: ReadPosition = after === START ? LOG_START : { commit: after, prepare: after };
  let last: Page[number] | undefined;
  for (;;) {
    const reading = reader.client.readAll({ direction: FORWARDS, fromPosition, maxCount });
    const page: readonly AllStreamResolvedEvent[] = await asked(reader, 'a page of the log', reading);
    yield last === undefined ? page : page.slice(1);
    last = page.at(-1);
    if (last?.event?.position === undefined || page.length < maxCount) return;
    fromPosition = last.event.position;
  }
};

const factsOf = async function* (
  pages: AsyncIterable<Page>,
  wanted: (event: RecordedEvent) => boolean,
): AsyncGenerator<RecordedEvent> {
  for await (const page of pages) {
    for (const resolved of page) {
      if (resolved.event === undefined || !isFact(resolved)) continue;
      const event = recordedEvent(resolved.event);
      if (wanted(event)) yield event;
    }
  }
};

const taken = async (
  facts: AsyncIterable<RecordedEvent>,
  { upTo, limit }: { readonly upTo: Position | undefined; readonly limit: number },
): Promise<readonly RecordedEvent[]> => {
  const found: RecordedEvent[] = [];
  for await (const event of facts) {
    if (upTo !== undefined && event.position > upTo) break;
    found.push(event);
    if (found.length === limit) break;
  }
  return found;
};

/** From the end backwards until a fact answers the question; the cost is the number of events after it. */
const lastFactWhere = async (
  reader: Reader,
  answers: (resolved: AllStreamResolvedEvent) => boolean,
): Promise<Position> => {
  let fromPosition: ReadPosition = END;
  for (;;) {
    const page: readonly AllStreamResolvedEvent[] = await asked(
      reader,
      'the end of the log',
      reader.client.readAll({ direction: BACKWARDS, fromPosition, maxCount: BACKWARD_PAGE }),
    );
    const found = page.find((resolved) => isFact(resolved) && answers(resolved));
    if (found?.event !== undefined) return positionOf(found.event);
    const last = page.at(-1)?.event;
    if (last === undefined || page.length < BACKWARD_PAGE) return START;
    fromPosition = last.position;
  }
};

export const lastFact = (reader: Reader): Promise<Position> => lastFactWhere(reader, () => true);

export const lastFactKnownAt = (reader: Reader, moment: Instant): Promise<Position> =>
  lastFactWhere(reader, ({ event }) => event !== undefined && recordedEvent(event).metadata.recordedAt <= moment);

import type { AllStreamResolvedEvent, ReadPosition, ResolvedEvent } from '@kurrent/kurrentdb-client';
import { BACKWARDS, END, FORWARDS } from '@kurrent/kurrentdb-client';

import type { Instant, Position, RecordedEvent, StreamName } from '#kernel';
import { START } from '#kernel';

import { StoreUnavailable } from '../errors.ts';
import type { LogReading, StreamReading } from '../event-store.port.ts';
import type { Desk } from './desk.ts';
import { asked } from './desk.ts';
import type { LogOrigin } from './log-origin.ts';
import { positionOf, recordedEvent, storedVersion } from './stored-event.ts';
import type { StreamTails } from './stream-tail.ts';

export interface Reader extends Desk {
  readonly origin: () => Promise<LogOrigin>;
  readonly tails: Pick<StreamTails, 'remember'>;
}

/** Receipts lie between the facts: a page of ours needs somewhat more of theirs. */
const MORE = 2;
/** The answer mostly lies near the end: so a little is read first, then more and more. */
const FIRST_BACKWARD_PAGE = 8;
const LONGEST_BACKWARD_PAGE = 2_048;

/** A stream's revisions run ahead of its versions by the guards in it, never behind. */
export const readStreamFacts = (reader: Reader, reading: StreamReading): Promise<readonly RecordedEvent[]> => {
  const { stream, afterVersion = 0, upTo, limit } = reading;
  const pages = streamPages(reader, { stream, from: BigInt(Math.max(afterVersion, 0)), limit });
  return taken(
    factsOf(reader, pages, ({ version }) => version > afterVersion),
    { upTo, limit },
  );
};

export const readLogFacts = async (reader: Reader, reading: LogReading): Promise<readonly RecordedEvent[]> => {
  const { after, upTo, limit, except = [] } = reading;
  if (upTo !== undefined && upTo <= after) return [];
  const pages = logPages(reader, { after, limit });
  try {
    return await taken(
      factsOf(reader, pages, ({ position, type }) => position > after && !except.includes(type)),
      { upTo, limit },
    );
  } catch (error) {
    // The server takes only positions of events and says of any other that it is not available.
    if (error instanceof StoreUnavailable && after > (await lastFact(reader))) return [];
    throw error;
  }
};

type Page = readonly (AllStreamResolvedEvent | ResolvedEvent)[];

const streamPages = async function* (
  reader: Reader,
  { stream, from, limit }: { readonly stream: StreamName; readonly from: bigint; readonly limit: number },
): AsyncGenerator<Page> {
  const maxCount = limit + MORE;
  const name = reader.names.streamOf(stream);
  let fromRevision = from;
  for (;;) {
    const options = { fromRevision, maxCount };
    const page = await asked(reader, stream, (client) => client.readStream(name, options));
    const last = page?.at(-1)?.event;
    if (page === null || last === undefined) return;
    const isEnd = page.length < maxCount;
    if (isEnd) reader.tails.remember(stream, { version: storedVersion(last), revision: last.revision });
    yield page;
    if (isEnd) return;
    fromRevision = last.revision + 1n;
  }
};

/** A forward reading begins with the event whose position it is given: so that one comes twice. */
const logPages = async function* (
  reader: Reader,
  { after, limit }: { readonly after: Position; readonly limit: number },
): AsyncGenerator<Page> {
  const maxCount = limit * MORE + MORE;
  let fromPosition: ReadPosition = after === START ? (await reader.origin()).start : { commit: after, prepare: after };
  let isFirst = true;
  for (;;) {
    const options = { direction: FORWARDS, fromPosition, maxCount } as const;
    const page: Page = (await asked(reader, 'a page of the log', (client) => client.readAll(options))) ?? [];
    yield isFirst ? page : page.slice(1);
    isFirst = false;
    const last = page.at(-1)?.event;
    if (last?.position === undefined || page.length < maxCount) return;
    fromPosition = last.position;
  }
};

const factsOf = async function* (
  { names }: Reader,
  pages: AsyncIterable<Page>,
  wanted: (event: RecordedEvent) => boolean,
): AsyncGenerator<RecordedEvent> {
  for await (const page of pages) {
    for (const resolved of page) {
      if (resolved.event === undefined || !names.isFact(resolved)) continue;
      const event = recordedEvent(resolved.event, names);
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
  const { start } = await reader.origin();
  let fromPosition: ReadPosition = END;
  for (let maxCount = FIRST_BACKWARD_PAGE; ; maxCount = Math.min(4 * maxCount, LONGEST_BACKWARD_PAGE)) {
    const options = { direction: BACKWARDS, fromPosition, maxCount } as const;
    const page: readonly AllStreamResolvedEvent[] =
      (await asked(reader, 'the end of the log', (client) => client.readAll(options))) ?? [];
    const found = page.find((resolved) => reader.names.isFact(resolved) && answers(resolved));
    if (found?.event !== undefined) return positionOf(found.event);
    const last = page.at(-1)?.event;
    if (last === undefined || page.length < maxCount || last.position.prepare <= start.prepare) return START;
    fromPosition = last.position;
  }
};

export const lastFact = (reader: Reader): Promise<Position> => lastFactWhere(reader, () => true);

export const lastFactKnownAt = (reader: Reader, moment: Instant): Promise<Position> =>
  lastFactWhere(
    reader,
    ({ event }) => event !== undefined && recordedEvent(event, reader.names).metadata.recordedAt <= moment,
  );

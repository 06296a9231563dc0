import type { ServerWritableStream } from '@grpc/grpc-js';
import sharedPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { ReadReq, ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';

import type { Condition } from './condition.ts';
import { eventMessage } from './event-message.ts';
import type { ServerError } from './server-errors.ts';
import { accessDenied, internal, notReady, notServed, streamDeleted } from './server-errors.ts';
import type { StandInLog, StoredRecord } from './stand-in-log.ts';

type Call = ServerWritableStream<ReadReq, ReadResp>;
type Options = ReadReq.Options;

/** Reads of a stream and of everything, and the subscription to everything. */
export const createReadService = (log: StandInLog, condition: Condition) => {
  const read = async (call: Call): Promise<void> => {
    await condition.untilThawed();
    const options = call.request.getOptions() ?? new streamsPb.ReadReq.Options();
    const refusal = refusalOf(options, condition);
    if (refusal !== null) fail(call, refusal);
    else if (options.hasSubscription()) await subscribe(call, options);
    else if (options.getCount() !== '0') await answerPage(call, options);
  };

  const answerPage = async (call: Call, options: Options): Promise<void> => {
    const page = options.hasStream() ? streamPage(log, options) : allPage(log, options);
    if ('error' in page) {
      fail(call, page.error);
      return;
    }
    if ('missing' in page) call.write(missingStream(page.missing));
    else await createDelivery(call).deliver(page.records);
    call.end();
  };

  const subscribe = async (call: Call, options: Options): Promise<void> => {
    const start = subscriptionStart(log, options);
    if (start === null) {
      fail(call, internal('The position is none of an event.'));
      return;
    }
    const delivery = createDelivery(call);
    const bell = { ring: (): void => undefined };
    const stop = log.listen(() => bell.ring());
    void delivery.cancelled.then(() => bell.ring());
    call.write(confirmation());
    for (let place = start; !delivery.isCancelled();) {
      const rung = new Promise<void>((resolve) => (bell.ring = resolve));
      await condition.untilThawed();
      const news = log.all().slice(place);
      await delivery.deliver(news);
      place += news.length;
      if (place === log.all().length && !delivery.isCancelled()) await rung;
    }
    stop();
  };

  return { read: (call: Call): void => void read(call) };
};

/** Sends events one by one, and waits while the reader is slower than we are. */
const createDelivery = (call: Call) => {
  let isCancelled = false;
  const cancelled = new Promise<void>((resolve) => {
    call.once('cancelled', () => {
      isCancelled = true;
      resolve();
    });
  });
  const structuredIds = call.request.getOptions()?.getUuidOption()?.hasStructured() === true;
  return {
    cancelled,
    isCancelled: () => isCancelled,
    deliver: async (records: readonly StoredRecord[]): Promise<void> => {
      for (const record of records) {
        if (isCancelled) return;
        const isRoom = call.write(eventMessage(record, { structuredIds }));
        if (!isRoom) await Promise.race([cancelled, new Promise<void>((resolve) => void call.once('drain', resolve))]);
      }
    },
  };
};

const fail = (call: Call, error: ServerError): void => void call.emit('error', error);

const refusalOf = (options: Options, condition: Condition): ServerError | null => {
  if (condition.deniesAccess) return accessDenied();
  if (condition.isStarting) return notReady();
  if (options.hasSubscription() && options.hasStream()) return notServed('a subscription to one stream');
  return options.hasFilter() ? notServed('filters') : null;
};

type Page =
  { readonly records: readonly StoredRecord[] } | { readonly missing: string } | { readonly error: ServerError };

const isBackwards = (options: Options): boolean =>
  options.getReadDirection() === streamsPb.ReadReq.Options.ReadDirection.BACKWARDS;

const limited = (records: readonly StoredRecord[], options: Options): readonly StoredRecord[] =>
  records.slice(0, Math.min(Number(options.getCount()), Number.MAX_SAFE_INTEGER));

const streamPage = (log: StandInLog, options: Options): Page => {
  const asked = options.getStream() ?? new streamsPb.ReadReq.Options.StreamOptions();
  const name = Buffer.from(asked.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
  if (log.isTombstoned(name)) return { error: streamDeleted(name) };
  const records = log.stream(name);
  if (records === null) return { missing: name };
  return isBackwards(options) ? fromEnd(records, asked, options) : fromRevision(records, asked, options);
};

type StreamOptions = ReadReq.Options.StreamOptions;

const fromEnd = (records: readonly StoredRecord[], asked: StreamOptions, options: Options): Page =>
  asked.hasEnd()
    ? { records: limited(records.toReversed(), options) }
    : { error: notServed('a stream backwards from a revision') };

const fromRevision = (records: readonly StoredRecord[], asked: StreamOptions, options: Options): Page => {
  const from = asked.hasRevision() ? BigInt(asked.getRevision()) : 0n;
  return {
    records: limited(
      records.filter(({ revision }) => revision >= from),
      options,
    ),
  };
};

const allPage = (log: StandInLog, options: Options): Page => {
  const place = placeOf(log, options);
  if (place === null) return { error: internal('The position is none of an event.') };
  const records = isBackwards(options) ? log.all().slice(0, place).toReversed() : log.all().slice(place);
  return { records: limited(records, options) };
};

/** Index of the event at the position asked for; only a position that is exactly an event's is one. */
const placeOf = (log: StandInLog, options: Options): number | null => {
  const all = options.getAll();
  if (all?.hasStart() === true) return 0;
  if (all?.hasEnd() === true) return log.all().length;
  const wanted = BigInt(all?.getPosition()?.getCommitPosition() ?? -1);
  const place = log.all().findLastIndex(({ position }) => position === wanted);
  return place < 0 ? null : place;
};

const subscriptionStart = (log: StandInLog, options: Options): number | null => {
  const place = placeOf(log, options);
  return place !== null && options.getAll()?.hasPosition() === true ? place + 1 : place;
};

const missingStream = (name: string): ReadResp => {
  const identifier = new sharedPb.StreamIdentifier();
  identifier.setStreamName(Buffer.from(name).toString('base64'));
  const missing = new streamsPb.ReadResp.StreamNotFound();
  missing.setStreamIdentifier(identifier);
  const response = new streamsPb.ReadResp();
  response.setStreamNotFound(missing);
  return response;
};

const confirmation = (): ReadResp => {
  const confirmed = new streamsPb.ReadResp.SubscriptionConfirmation();
  confirmed.setSubscriptionId(crypto.randomUUID());
  const response = new streamsPb.ReadResp();
  response.setConfirmation(confirmed);
  return response;
};

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
    const options = call.request.getOptions();
    const refusal = refusalOf(options, condition);
    if (options === undefined || refusal !== null) return fail(call, refusal ?? notServed('no options'));
    if (options.hasSubscription()) return await subscribe(call, options);
    if (options.getCount() === '0') return;
    const found = options.hasStream() ? streamPage(log, options) : allPage(log, options);
    if ('error' in found) return fail(call, found.error);
    if ('missing' in found) call.write(missingStream(found.missing));
    else for (const record of found.records) if (!(await sent(call, record, options))) return;
    call.end();
  };

  const subscribe = async (call: Call, options: Options): Promise<void> => {
    const all = options.getAll();
    if (all === undefined) return fail(call, notServed('a subscription to one stream'));
    let place = subscriptionStart(log, options);
    if (place === null) return fail(call, internal('The position is none of an event.'));
    const bell = { ring: (): void => undefined };
    const stop = log.listen(() => bell.ring());
    call.on('cancelled', () => {
      stop();
      bell.ring();
    });
    call.write(confirmation());
    while (!call.cancelled) {
      const rung = new Promise<void>((resolve) => (bell.ring = resolve));
      await condition.untilThawed();
      for (; place < log.all().length && !call.cancelled; place += 1) {
        const record = log.all()[place];
        if (record !== undefined && !(await sent(call, record, options))) return stop();
      }
      if (!call.cancelled) await rung;
    }
  };

  return { read: (call: Call): void => void read(call) };
};

const fail = (call: Call, error: ServerError): void => void call.emit('error', error);

const refusalOf = (options: Options | undefined, condition: Condition): ServerError | null => {
  if (condition.deniesAccess) return accessDenied();
  if (condition.isStarting) return notReady();
  return options?.hasFilter() === true ? notServed('filters') : null;
};

/** Waits while the reader is slower than we are. */
const sent = async (call: Call, record: StoredRecord, options: Options): Promise<boolean> => {
  if (call.cancelled) return false;
  if (call.write(eventMessage(record, { structuredIds: options.getUuidOption()?.hasStructured() === true }))) return true;
  await new Promise<void>((resolve) => {
    call.once('drain', resolve);
    call.once('cancelled', resolve);
  });
  return !call.cancelled;
};

type Page =
  | { readonly records: readonly StoredRecord[] }
  | { readonly missing: string }
  | { readonly error: ServerError };

const isBackwards = (options: Options): boolean =>
  options.getReadDirection() === streamsPb.ReadReq.Options.ReadDirection.BACKWARDS;

const limited = (records: readonly StoredRecord[], options: Options): readonly StoredRecord[] =>
  records.slice(0, Math.min(Number(options.getCount()), Number.MAX_SAFE_INTEGER));

const streamPage = (log: StandInLog, options: Options): Page => {
  const asked = options.getStream();
  const name = Buffer.from(asked?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
  if (log.isTombstoned(name)) return { error: streamDeleted(name) };
  const records = log.stream(name);
  if (records === null) return { missing: name };
  if (isBackwards(options)) {
    return asked?.hasEnd() === true
      ? { records: limited(records.toReversed(), options) }
      : { error: notServed('a stream backwards from a revision') };
  }
  const from = asked?.hasRevision() === true ? BigInt(asked.getRevision()) : 0n;
  return { records: limited(records.filter(({ revision }) => revision >= from), options) };
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

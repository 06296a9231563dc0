import { Metadata, status } from '@grpc/grpc-js';
import errors from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/errors_pb.js';
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import statusPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';

/** An answer that is an error, as the server words it. */
export interface ServerError {
  readonly code: status;
  readonly details: string;
  readonly metadata?: Metadata;
}

const named = (exception: string, more: Readonly<Record<string, string>> = {}): Metadata => {
  const metadata = new Metadata();
  metadata.set('exception', exception);
  for (const [name, value] of Object.entries(more)) metadata.set(name, value);
  return metadata;
};

interface Details {
  readonly serializeBinary: () => Uint8Array;
}

const detailed = (code: status, type: string, details: Details): Metadata => {
  const any = new anyPb.Any();
  any.setTypeUrl(`type.googleapis.com/kurrentdb.protocol.v2.streams.errors.${type}`);
  any.setValue(details.serializeBinary());
  const found = new statusPb.Status();
  found.setDetails(any);
  const metadata = new Metadata();
  metadata.set('grpc-status-details-bin', Buffer.from(found.serializeBinary()));
  return metadata;
};

export const accessDenied = (): ServerError => ({
  code: status.PERMISSION_DENIED,
  details: 'Access Denied',
  metadata: named('access-denied'),
});

export const notReady = (): ServerError => ({ code: status.UNKNOWN, details: 'Server Is Not Ready' });

export const internal = (details: string): ServerError => ({ code: status.INTERNAL, details });

export const notServed = (details: string): ServerError => ({ code: status.UNIMPLEMENTED, details });

export const streamDeleted = (stream: string): ServerError => ({
  code: status.FAILED_PRECONDITION,
  details: `Event stream '${stream}' is deleted.`,
  metadata: named('stream-deleted', { 'stream-name': stream }),
});

export const streamTombstoned = (stream: string): ServerError => {
  const details = new errors.StreamTombstonedErrorDetails();
  details.setStream(stream);
  const code = status.FAILED_PRECONDITION;
  return { code, details: '', metadata: detailed(code, 'StreamTombstonedErrorDetails', details) };
};

/** The message is empty, as the server leaves it. */
export const revisionConflict = (conflict: {
  readonly stream: string;
  readonly expected: bigint;
  readonly actual: bigint;
}): ServerError => {
  const details = new errors.StreamRevisionConflictErrorDetails();
  details.setStream(conflict.stream);
  details.setExpectedRevision(String(conflict.expected));
  details.setActualRevision(String(conflict.actual));
  const code = status.FAILED_PRECONDITION;
  return { code, details: '', metadata: detailed(code, 'StreamRevisionConflictErrorDetails', details) };
};

/** The client makes a `TimeoutError` of it, although nothing was late. */
export const streamTwice = (stream: string): ServerError => {
  const details = new errors.StreamAlreadyInAppendSessionErrorDetails();
  details.setStream(stream);
  const code = status.ABORTED;
  return { code, details: '', metadata: detailed(code, 'StreamAlreadyInAppendSessionErrorDetails', details) };
};

export const recordTooLarge = (stream: string, size: number, maxSize: number): ServerError => {
  const details = new errors.AppendRecordSizeExceededErrorDetails();
  details.setStream(stream);
  details.setSize(size);
  details.setMaxSize(maxSize);
  const code = status.INVALID_ARGUMENT;
  return { code, details: '', metadata: detailed(code, 'AppendRecordSizeExceededErrorDetails', details) };
};

import sharedPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import type { UUID } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';

import type { StoredRecord } from './stand-in-log.ts';

const TICKS_PER_MILLISECOND = 10_000n;

/** A record on the wire. The reader's library cuts its time to whole seconds. */
export const eventMessage = (
  record: StoredRecord,
  { structuredIds }: { readonly structuredIds: boolean },
): ReadResp => {
  const event = new streamsPb.ReadResp.ReadEvent.RecordedEvent();
  const identifier = new sharedPb.StreamIdentifier();
  identifier.setStreamName(Buffer.from(record.stream).toString('base64'));
  event.setId(structuredIds ? structured(record.id) : plain(record.id));
  event.setStreamIdentifier(identifier);
  event.setStreamRevision(String(record.revision));
  event.setPreparePosition(String(record.position));
  event.setCommitPosition(String(record.position));
  event.getMetadataMap().set('type', record.type);
  event.getMetadataMap().set('content-type', record.isJson ? 'application/json' : 'application/octet-stream');
  event.getMetadataMap().set('created', String(BigInt(record.created.getTime()) * TICKS_PER_MILLISECOND));
  event.setCustomMetadata(record.metadata);
  event.setData(record.data);
  const read = new streamsPb.ReadResp.ReadEvent();
  read.setEvent(event);
  read.setCommitPosition(String(record.position));
  const response = new streamsPb.ReadResp();
  response.setEvent(read);
  return response;
};

const plain = (id: string): UUID => {
  const uuid = new sharedPb.UUID();
  uuid.setString(id);
  return uuid;
};

const structured = (id: string): UUID => {
  const bits = id.replaceAll('-', '');
  const halves = new sharedPb.UUID.Structured();
  halves.setMostSignificantBits(String(BigInt.asIntN(64, BigInt(`0x${bits.slice(0, 16)}`))));
  halves.setLeastSignificantBits(String(BigInt.asIntN(64, BigInt(`0x${bits.slice(16)}`))));
  const uuid = new sharedPb.UUID();
  uuid.setStructured(halves);
  return uuid;
};

import type { ServerReadableStream, sendUnaryData } from '@grpc/grpc-js';
import streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_pb.js';
import type {
  AppendRecord,
  AppendRequest,
  AppendSessionResponse,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_pb.js';

import type { Condition } from './condition.ts';
import type { ServerError } from './server-errors.ts';
import {
  accessDenied,
  internal,
  notReady,
  recordTooLarge,
  revisionConflict,
  streamTombstoned,
  streamTwice,
} from './server-errors.ts';
import type { AppendOutcome, NewRecord, StandInLog, StreamEnd, StreamRequest } from './stand-in-log.ts';

const MAX_RECORD_BYTES = 16 * 1024 * 1024;

type Call = ServerReadableStream<AppendRequest, AppendSessionResponse>;
type Answer = sendUnaryData<AppendSessionResponse>;

/** Appends to several streams, all or nothing. A write whose ids are still on their way is left unanswered. */
export const createAppendService = (log: StandInLog, condition: Condition) => {
  const onTheirWay = new Set<string>();

  const handle = async (requests: readonly StreamRequest[], answer: Answer): Promise<void> => {
    await condition.untilThawed();
    const refusal = refusalOf(requests, condition);
    if (refusal !== null) {
      answer(refusal);
      return;
    }
    const ids = requests.flatMap(({ records }) => records.map(({ id }) => id));
    const outcome = log.append(requests);
    if (outcome.kind === 'repeated' && ids.some((id) => onTheirWay.has(id))) return;
    if (outcome.kind === 'written') {
      for (const id of ids) onTheirWay.add(id);
      await new Promise((resolve) => setTimeout(resolve, condition.flushMilliseconds));
      for (const id of ids) onTheirWay.delete(id);
      await condition.untilThawed();
      if (condition.answersToLose > 0) {
        condition.answersToLose -= 1;
        return;
      }
    }
    const error = errorOf(outcome);
    if (error === null) answer(null, responseOf(outcome));
    else answer(error);
  };

  return {
    appendSession: (call: Call, answer: Answer): void => {
      const requests: StreamRequest[] = [];
      call.on('data', (request: AppendRequest) => requests.push(streamRequest(request)));
      call.on('end', () => void handle(requests, answer));
    },
  };
};

const refusalOf = (requests: readonly StreamRequest[], condition: Condition): ServerError | null => {
  if (condition.deniesAccess) return accessDenied();
  if (condition.isStarting) return notReady();
  const seen = new Set<string>();
  for (const { stream, records } of requests) {
    if (records.length === 0) return internal(`Append request for stream '${stream}' must have at least one record.`);
    if (seen.has(stream.toLowerCase())) return streamTwice(stream);
    seen.add(stream.toLowerCase());
    const large = records.find(({ data, metadata }) => data.length + metadata.length > MAX_RECORD_BYTES);
    if (large !== undefined) return recordTooLarge(stream, large.data.length, MAX_RECORD_BYTES);
  }
  return null;
};

const errorOf = (outcome: AppendOutcome): ServerError | null => {
  switch (outcome.kind) {
    case 'written':
    case 'repeated':
      return null;
    case 'conflict':
      return revisionConflict(outcome);
    case 'partly-known':
      return internal('Unexpected result of an append: corrupted idempotency.');
    case 'tombstoned':
      return streamTombstoned(outcome.stream);
  }
};

const responseOf = (outcome: AppendOutcome): AppendSessionResponse => {
  const response = new streamsPb.AppendSessionResponse();
  if (outcome.kind !== 'written' && outcome.kind !== 'repeated') return response;
  response.setPosition(String(outcome.position));
  response.setOutputList(outcome.ends.map((end: StreamEnd) => outputOf(end)));
  return response;
};

const outputOf = ({ stream, revision }: StreamEnd) => {
  const output = new streamsPb.AppendResponse();
  output.setStream(stream);
  output.setStreamRevision(String(revision));
  return output;
};

const streamRequest = (request: AppendRequest): StreamRequest => ({
  stream: request.getStream(),
  expected: BigInt(request.getExpectedRevision() ?? '-2'),
  records: request.getRecordsList().map(newRecord),
});

/** Properties come back as one JSON object, beside what the server notes of its own. */
const newRecord = (record: AppendRecord): NewRecord => {
  const properties: Record<string, unknown> = {
    '$schema.format': 'Json',
    '$schema.name': record.getSchema()?.getName(),
  };
  record.getPropertiesMap().forEach((value, name) => (properties[name] = value.toJavaScript()));
  return {
    id: record.getRecordId() ?? crypto.randomUUID(),
    type: record.getSchema()?.getName() ?? '',
    isJson: record.getSchema()?.getFormat() === streamsPb.SchemaFormat.SCHEMA_FORMAT_JSON,
    data: record.getData_asU8(),
    metadata: new TextEncoder().encode(JSON.stringify(properties)),
  };
};

import type { ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import featuresPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import type { SupportedMethods } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import type { Empty } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';

import type { Condition } from './condition.ts';
import { accessDenied } from './server-errors.ts';

/** Methods that a client asks for before it uses them; appending to several streams came with 25.1. */
const METHODS = [
  { service: 'event_store.client.streams.Streams', method: 'read', since: '20.6' },
  { service: 'kurrentdb.protocol.v2.streams.StreamsService', method: 'AppendSession', since: '25.1' },
] as const;

/** Which version this server is, and what it can do. */
export const createFeaturesService = (version: string, condition: Condition) => ({
  getSupportedMethods: (
    _call: ServerUnaryCall<Empty, SupportedMethods>,
    answer: sendUnaryData<SupportedMethods>,
  ): void => {
    void condition.untilThawed().then(() => {
      if (condition.deniesAccess) answer(accessDenied());
      else answer(null, supported(version));
    });
  },
});

const supported = (version: string): SupportedMethods => {
  const all = new featuresPb.SupportedMethods();
  all.setEventStoreServerVersion(version);
  for (const { service, method, since } of METHODS) {
    if (Number.parseFloat(version) < Number.parseFloat(since)) continue;
    const each = new featuresPb.SupportedMethod();
    each.setServiceName(service);
    each.setMethodName(method);
    all.addMethods(each);
  }
  return all;
};

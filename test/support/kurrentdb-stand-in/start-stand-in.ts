import { Server, ServerCredentials } from '@grpc/grpc-js';
import featuresGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import streamsGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import appendGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_grpc_pb.js';

import { createAppendService } from './append-service.ts';
import { createCondition } from './condition.ts';
import { createFeaturesService } from './features-service.ts';
import { createReadService } from './read-service.ts';
import type { StandInLog } from './stand-in-log.ts';
import { createStandInLog } from './stand-in-log.ts';

export interface StandInOptions {
  /** 0 takes any free one. */
  readonly port?: number;
  readonly version?: string;
}

const MAX_REQUEST_BYTES = 256 * 1024 * 1024;

/**
 * Plays a single KurrentDB node on the loopback interface, over the client's own wire protocol: what our adapter asks
 * for, answered as a server 25.1 answers it, and the ways in which such a server fails.
 */
export const startStandIn = async ({ port: wanted = 0, version = '25.1.4' }: StandInOptions = {}) => {
  const log: StandInLog = createStandInLog();
  const condition = createCondition();
  let server = await listen(wanted);

  function listen(port: number): Promise<{ readonly grpc: Server; readonly port: number }> {
    const grpc = new Server({ 'grpc.max_receive_message_length': MAX_REQUEST_BYTES });
    grpc.addService(featuresGrpc.ServerFeaturesService, createFeaturesService(version, condition));
    grpc.addService(streamsGrpc.StreamsService, createReadService(log, condition));
    grpc.addService(appendGrpc.StreamsServiceService, createAppendService(log, condition));
    return new Promise((resolve, reject) => {
      grpc.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) => {
        if (error === null) resolve({ grpc, port: bound });
        else reject(error);
      });
    });
  }

  const { port } = server;
  return {
    url: `kurrentdb://127.0.0.1:${port}?tls=false`,
    log,
    condition,
    /** Drops every connection and subscription, as kill -9 does; what was written stays. */
    kill: (): void => server.grpc.forceShutdown(),
    /** Comes back on the same port. */
    startAgain: async (): Promise<void> => {
      server = await listen(port);
    },
    stop: (): Promise<void> => {
      condition.resume();
      server.grpc.forceShutdown();
      return Promise.resolve();
    },
  };
};

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;

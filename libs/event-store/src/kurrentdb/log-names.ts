import type { AllStreamResolvedEvent, ResolvedEvent } from '@kurrent/kurrentdb-client';

import type { CommandId, StreamName } from '#kernel';

/**
 * What the adapter writes for itself and shows to nobody. The dots keep these types apart from facts, whose types have
 * letters and digits only.
 */
export const BOOKKEEPING = {
  /** First event of a log: which one it is, and where it begins. */
  identity: 'log.identity',
  /** One stream of one event for each command, written with its facts, so that a command is recorded only once. */
  receipt: 'log.receipt',
  /** Written to a stream that an append only checks: a server 25.1 checks nothing without writing to it. */
  guard: 'log.guard',
} as const;

/** Letters and digits, so that no log's names begin with another log's. */
export const LOG_NAME = /^[a-z][a-z0-9]{0,39}$/;

/**
 * A server may hold several logs and other people's streams, and one reading shows them all. Ours begin with the log's
 * name and a dot.
 */
export const createLogNames = (log: string) => {
  const prefix = `${log}.`;
  const bookkeeping = new Set<string>(Object.values(BOOKKEEPING));
  return {
    identity: `${prefix}identity`,
    receiptOf: (commandId: CommandId): string => `${prefix}receipt.${commandId}`,
    streamOf: (stream: StreamName): string => `${prefix}${stream}`,
    /** Its name among the facts. */
    nameOf: (streamId: string): string => streamId.slice(prefix.length),
    isOurs: (streamId: string): boolean => streamId.startsWith(prefix),
    /** Facts are all that readers see: no bookkeeping, nothing of another log, of somebody else or of the server. */
    isFact: ({ event }: AllStreamResolvedEvent | ResolvedEvent): boolean =>
      event !== undefined && event.streamId.startsWith(prefix) && !bookkeeping.has(event.type),
  };
};

export type LogNames = ReturnType<typeof createLogNames>;

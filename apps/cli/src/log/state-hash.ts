import { createHash } from 'node:crypto';

import { canonicalJson } from '#commands';
import type { EventStore } from '#event-store';
import type { RecordedEvent } from '#kernel';

import { factsOf } from './facts-of.ts';

export interface StateHash {
  readonly facts: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * What a log says, whatever store says it: every fact in order, one line of canonical JSON (RFC 8785) each. Positions are
 * left out, for they are the store's own.
 */
export const stateHashOf = async (store: Pick<EventStore, 'readAll'>): Promise<StateHash> => {
  const hash = createHash('sha256');
  let facts = 0;
  for await (const fact of factsOf(store)) {
    hash.update(`${lineOf(fact)}\n`);
    facts += 1;
  }
  return { facts, sha256: hash.digest('hex') };
};

export const lineOf = (fact: RecordedEvent): string => canonicalJson({ ...fact, position: undefined });

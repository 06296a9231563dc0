import { decodeEvent } from '#council/events';
import type { CrashPoints, EventStore, MemoryLog } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import { SubjectDesk } from '../subject-desk.ts';
import { clock } from './commands.ts';
import { paperSubject } from './paper-subject.ts';

export interface DeskWishes {
  readonly store?: EventStore;
  readonly crash?: CrashPoints;
  readonly attempts?: number;
}

/** The desk of one process, with its own memory, on the common log. */
export const deskOn = (log: MemoryLog, wishes: DeskWishes = {}) => {
  const { crash = {}, attempts = 3, store = createMemoryEventStore({ log, crash }) } = wishes;
  return new SubjectDesk(paperSubject, {
    store,
    clock,
    decodeEvent,
    schemaVersionOf: () => 1,
    rememberedStreams: 10,
    attempts,
  });
};

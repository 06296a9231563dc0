import type { ResolutionCommand, Subject } from '#council';
import type { CouncilEvent } from '#council/events';
import { decodeEvent } from '#council/events';
import type { CrashPoints, EventStore, MemoryLog } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import { SubjectDesk } from '../subject-desk.ts';
import { Neighbourhood } from '../neighbourhood.ts';
import { StreamLanes } from '../stream-lanes.ts';
import { clock } from './commands.ts';
import { paperSubject } from './paper-subject.ts';

export interface DeskWishes {
  readonly store?: EventStore;
  readonly crash?: CrashPoints;
  readonly attempts?: number;
}

/** The desk of one process, with its own memory, on the common log. */
export const deskOn = (log: MemoryLog, wishes: DeskWishes = {}) => deskFor(paperSubject, log, wishes);

export const deskFor = <State, Event extends CouncilEvent>(
  subject: Subject<ResolutionCommand, State, Event>,
  log: MemoryLog,
  wishes: DeskWishes = {},
) => {
  const { crash = {}, attempts = 3, store = createMemoryEventStore({ log, crash }) } = wishes;
  return deskOnStore(subject, store, attempts);
};

export const deskOnStore = <State, Event extends CouncilEvent>(
  subject: Subject<ResolutionCommand, State, Event>,
  store: EventStore,
  attempts = 8,
) => {
  const common = { store, clock, decodeEvent, schemaVersionOf: () => 1, rememberedStreams: 10, attempts };
  const around = { neighbourhood: new Neighbourhood(common), contestedStreams: new StreamLanes() };
  return new SubjectDesk(subject, { ...common, ...around });
};

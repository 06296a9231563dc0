import type { CouncilCommand, Subject } from '#council';
import type { CouncilEvent } from '#council/events';
import type { Clock, RecordedEvent, StreamName } from '#kernel';
import { Rejection } from '#kernel';
import type { AppendResult, EventStore } from '#event-store';
import { AppendConflict } from '#event-store';
import { changeSince } from './change-since.ts';
import type { CommandContext } from './command-context.ts';
import type { CommandResult } from './command-result.ts';
import { ConcurrentChange } from './concurrent-change.ts';
import { contentHash } from './content-hash.ts';
import type { Course, Decision, Look, Overtaken } from './course.ts';
import { earlierResult, resultOfRepeated } from './earlier-result.ts';
import type { FoldedStream } from './folded-streams.ts';
import { FoldedStreams } from './folded-streams.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { nothingAround } from './neighbourhood.ts';
import { stamped } from './stamp.ts';
import { StreamLanes } from './stream-lanes.ts';
import { streamWrites } from './stream-writes.ts';

export interface DeskEquipment {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly decodeEvent: (recorded: RecordedEvent) => CouncilEvent;
  readonly schemaVersionOf: (type: CouncilEvent['type']) => number;
  /** How many streams' states are remembered. */
  readonly rememberedStreams: number;
  /** How often a command is decided again because another process was faster. */
  readonly attempts: number;
  readonly neighbourhood: Neighbourhood;
  /** Lines before streams that several subjects' commands compete for; one set for all desks of a process. */
  readonly contestedStreams: StreamLanes;
}

/** Takes one subject's commands: load, decide, append, and again while somebody else was faster. */
export class SubjectDesk<Command extends CouncilCommand, State, Event extends CouncilEvent> {
  readonly #subject: Subject<Command, State, Event>;
  readonly #equipment: DeskEquipment;
  readonly #streams: FoldedStreams<State, Event>;
  readonly #lanes = new StreamLanes();

  constructor(subject: Subject<Command, State, Event>, equipment: DeskEquipment) {
    this.#subject = subject;
    this.#equipment = equipment;
    this.#streams = new FoldedStreams({
      store: equipment.store,
      decider: subject.decider,
      // A decoder: streams of a subject hold that subject's events only, because only its desk writes them.
      decode: (recorded) => equipment.decodeEvent(recorded) as Event,
      remembered: equipment.rememberedStreams,
    });
  }

  takes(command: CouncilCommand): command is Command {
    return this.#subject.commandTypes.includes(command.type);
  }

  async record(command: Command, context: CommandContext): Promise<CommandResult> {
    const stream = this.#subject.streamOf(command);
    try {
      const recorded = await this.#lanes.inLane(stream, () => this.#recordInLane(command, context));
      if (recorded.eventTypes.length > 0) return recorded;
      // Nothing to say may be because this very command has said it before.
      return (await this.#earlier(command, context)) ?? recorded;
    } catch (refusal) {
      if (!(refusal instanceof Rejection || refusal instanceof ConcurrentChange)) throw refusal;
      // A repetition gets its original result even where the command would be refused by now.
      const earlier = await this.#earlier(command, context);
      if (earlier === null) throw refusal;
      return earlier;
    }
  }

  #earlier(command: Command, { commandId }: CommandContext): Promise<CommandResult | null> {
    const { store } = this.#equipment;
    const stream = this.#subject.streamOf(command);
    return earlierResult({ store, commandId, contentHash: contentHash(command), stream });
  }

  async #recordInLane(command: Command, context: CommandContext): Promise<CommandResult> {
    this.#refuseFuture(command);
    const begun = await this.#begin(command, context);
    return begun ?? this.#attempts({ command, context, attempt: 1, first: null, waited: false });
  }

  /**
   * Whoever begins a stream that nothing is remembered of need not read it first: when it is there after all, the append
   * refuses, and as with every other doubt it is then read and decided again.
   */
  async #begin(command: Command, context: CommandContext): Promise<CommandResult | null> {
    const begins = context.expectedRevision === null && this.#subject.begins?.(command) === true;
    const folded = begins ? this.#streams.asNew(this.#subject.streamOf(command)) : null;
    if (folded === null) return null;
    try {
      const look = await this.#around(command, folded);
      const events = await this.#decide(command, look, null);
      return events.length === 0 ? null : await this.#append({ command, context, look, events });
    } catch (refusal) {
      if (refusal instanceof Rejection || refusal instanceof AppendConflict) return null;
      throw refusal;
    }
  }

  async #attempts(course: Course<Command, State>): Promise<CommandResult> {
    const { command, context, waited } = course;
    const stream = this.#subject.streamOf(command);
    let { attempt, first } = course;
    for (; ; attempt += 1) {
      const look = await this.#look(command, context);
      const events = await this.#decide(command, look, first);
      if (events.length === 0) return nothingSaid(stream, look.folded);
      first ??= look;
      try {
        return await this.#append({ command, context, look, events });
      } catch (conflict) {
        if (!(conflict instanceof AppendConflict)) throw conflict;
        if (attempt >= this.#equipment.attempts) throw await this.#changedSince(conflict, { command, context, first });
        if (conflict.stream === stream || waited) continue;
        // Whoever lost a race for a neighbour waits for the others who did: one of them wins every time.
        const next = { command, context, attempt: attempt + 1, first, waited: true };
        return this.#equipment.contestedStreams.inLane(conflict.stream, () => this.#attempts(next));
      }
    }
  }

  async #look(command: Command, context: CommandContext): Promise<Look<State>> {
    const stream = this.#subject.streamOf(command);
    const folded = await this.#streams.load(stream);
    await this.#refuseOtherRevision(stream, folded, context);
    return this.#around(command, folded);
  }

  async #around(command: Command, folded: FoldedStream<State>): Promise<Look<State>> {
    const neighbours = this.#subject.neighboursOf?.(command, folded.state) ?? [];
    if (neighbours.length === 0) return { folded, seen: nothingAround };
    return { folded, seen: await this.#equipment.neighbourhood.look(neighbours) };
  }

  #changedSince(conflict: AppendConflict, { command, context, first }: Overtaken<Command, State>) {
    const { stream, actual: actualRevision } = conflict;
    const isOwn = stream === this.#subject.streamOf(command);
    return changeSince(this.#equipment.store, {
      stream,
      expectedRevision: isOwn ? context.expectedRevision : null,
      sinceVersion: isOwn ? first.folded.version : (first.seen.versions.get(stream) ?? 0),
      actualRevision,
      rejection: null,
    });
  }

  #refuseFuture({ occurredOn }: Command): void {
    const today = this.#equipment.clock.today();
    if (occurredOn > today) throw new Rejection('OCCURRED_IN_FUTURE', { field: '/occurredOn', occurredOn, today });
  }

  async #refuseOtherRevision(
    stream: StreamName,
    { version }: FoldedStream<State>,
    { expectedRevision }: CommandContext,
  ): Promise<void> {
    if (expectedRevision === null || expectedRevision === version) return;
    throw await changeSince(this.#equipment.store, {
      stream,
      expectedRevision,
      sinceVersion: expectedRevision,
      actualRevision: version,
      rejection: null,
    });
  }

  /** A refusal after the command was valid at first is told together with what came between. */
  async #decide(command: Command, { folded, seen }: Look<State>, first: Look<State> | null): Promise<readonly Event[]> {
    try {
      return this.#subject.decider.decide(command, folded.state, seen.surroundings);
    } catch (refusal) {
      // Where only a neighbour moved, the refusal itself says what is so by now.
      const hasMoved = first !== null && first.folded.version !== folded.version;
      if (!(refusal instanceof Rejection) || !hasMoved) throw refusal;
      throw await changeSince(this.#equipment.store, {
        stream: this.#subject.streamOf(command),
        expectedRevision: null,
        sinceVersion: first.folded.version,
        actualRevision: folded.version,
        rejection: refusal,
      });
    }
  }

  async #append(decision: Decision<Command, State, Event>): Promise<CommandResult> {
    const { command, context, look, events } = decision;
    const { store, clock, schemaVersionOf } = this.#equipment;
    const { commandId } = context;
    const stream = this.#subject.streamOf(command);
    const companions = this.#subject.companionsOf(events, look.folded.state, look.seen.surroundings);
    const stamp = { command, context, recordedAt: clock.now(), schemaVersionOf };
    const writes = streamWrites({
      stream,
      version: look.folded.version,
      events,
      companions,
      seen: look.seen,
      stamped: (facts) => stamped(facts, stamp),
    });
    const result = await store
      .append({ commandId, contentHash: contentHash(command), writes })
      .catch((error: unknown) => {
        const taken = companions.find(
          (companion) => error instanceof AppendConflict && companion.stream === error.stream,
        );
        throw taken?.refusal ?? error;
      });
    if (result.repeated) return resultOfRepeated({ store, commandId, stream }, result);
    return {
      position: result.position,
      stream,
      revision: revisionOf(stream, result),
      repeated: false,
      eventTypes: events.map(({ type }) => type),
    };
  }
}

const nothingSaid = <State>(stream: StreamName, { version, position }: FoldedStream<State>): CommandResult => ({
  position,
  stream,
  revision: version,
  repeated: false,
  eventTypes: [],
});

const revisionOf = (stream: StreamName, { versions }: AppendResult): number => {
  const written = versions.find((version) => version.stream === stream);
  if (written !== undefined) return written.version;
  throw new Error(`The store answered without ${stream}: found ${JSON.stringify(versions)}, expected its version.`);
};

import type { CouncilCommand, Subject } from '#council';
import type { CouncilEvent } from '#council/events';
import type { Clock, RecordedEvent, StreamName } from '#kernel';
import { Rejection } from '#kernel';
import type { AppendResult, EventStore, StreamWrite } from '#event-store';
import { AppendConflict } from '#event-store';
import { changeSince } from './change-since.ts';
import type { CommandContext } from './command-context.ts';
import type { CommandResult } from './command-result.ts';
import { ConcurrentChange } from './concurrent-change.ts';
import { contentHash } from './content-hash.ts';
import { earlierResult, resultOfRepeated } from './earlier-result.ts';
import type { FoldedStream } from './folded-streams.ts';
import { FoldedStreams } from './folded-streams.ts';
import { stamped } from './stamp.ts';
import { StreamLanes } from './stream-lanes.ts';

export interface DeskEquipment {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly decodeEvent: (recorded: RecordedEvent) => CouncilEvent;
  readonly schemaVersionOf: (type: CouncilEvent['type']) => number;
  /** How many streams' states are remembered. */
  readonly rememberedStreams: number;
  /** How often a command is decided again because another process was faster. */
  readonly attempts: number;
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
    const stream = this.#subject.streamOf(command);
    let decidedOn: number | null = null;
    for (let attempt = 1; ; attempt += 1) {
      const folded = await this.#streams.load(stream);
      await this.#refuseOtherRevision(stream, folded, context);
      const events = await this.#decide(command, folded, decidedOn);
      if (events.length === 0) return nothingSaid(stream, folded);
      decidedOn ??= folded.version;
      try {
        return await this.#append({ command, context, folded, events });
      } catch (conflict) {
        if (!(conflict instanceof AppendConflict) || conflict.stream !== stream) throw conflict;
        if (attempt >= this.#equipment.attempts) {
          throw await this.#changedSince(conflict, decidedOn, context.expectedRevision);
        }
      }
    }
  }

  #changedSince(conflict: AppendConflict, sinceVersion: number, expectedRevision: number | null) {
    const { stream, actual: actualRevision } = conflict;
    return changeSince(this.#equipment.store, {
      stream,
      expectedRevision,
      sinceVersion,
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
  async #decide(command: Command, folded: FoldedStream<State>, decidedOn: number | null): Promise<readonly Event[]> {
    try {
      return this.#subject.decider.decide(command, folded.state);
    } catch (refusal) {
      if (!(refusal instanceof Rejection) || decidedOn === null) throw refusal;
      throw await changeSince(this.#equipment.store, {
        stream: this.#subject.streamOf(command),
        expectedRevision: null,
        sinceVersion: decidedOn,
        actualRevision: folded.version,
        rejection: refusal,
      });
    }
  }

  async #append(decision: Decision<Command, State, Event>): Promise<CommandResult> {
    const { command, context, folded, events } = decision;
    const { store } = this.#equipment;
    const { commandId } = context;
    const stream = this.#subject.streamOf(command);
    const companions = this.#subject.companionsOf(events, folded.state);
    const result = await store
      .append({ commandId, contentHash: contentHash(command), writes: this.#writesOf(decision, companions) })
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

  #writesOf(
    { command, context, folded, events }: Decision<Command, State, Event>,
    companions: readonly { readonly stream: StreamName; readonly event: CouncilEvent }[],
  ): readonly StreamWrite[] {
    const { clock, schemaVersionOf } = this.#equipment;
    const stamp = { command, context, recordedAt: clock.now(), schemaVersionOf };
    return [
      {
        stream: this.#subject.streamOf(command),
        expected: folded.version === 0 ? 'none' : { exactly: folded.version },
        events: stamped(events, stamp),
      },
      ...companions.map(({ stream, event }): StreamWrite => ({
        stream,
        expected: 'none',
        events: stamped([event], stamp),
      })),
    ];
  }
}

interface Decision<Command, State, Event> {
  readonly command: Command;
  readonly context: CommandContext;
  readonly folded: FoldedStream<State>;
  readonly events: readonly Event[];
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

import type { Neighbour, Surroundings } from '#council';
import { emptyOrganisation, noSurroundings, subjects } from '#council';
import type {
  BudgetPlanEvent,
  CouncilEvent,
  ForwardingEvent,
  MeetingEvent,
  OrganisationEvent,
  PaperEvent,
} from '#council/events';
import type { RecordedEvent, StreamName } from '#kernel';
import type { EventStore } from '#event-store';
import type { FoldedStream } from './folded-streams.ts';
import { FoldedStreams } from './folded-streams.ts';

export interface NeighbourhoodOrder {
  readonly store: EventStore;
  readonly decodeEvent: (recorded: RecordedEvent) => CouncilEvent;
  /** How many streams' states are remembered, of each subject. */
  readonly rememberedStreams: number;
}

/** What a decision looked at, and as of when. */
export interface SeenSurroundings {
  readonly surroundings: Surroundings;
  /** Of every neighbour; 0 when the stream does not exist. */
  readonly versions: ReadonlyMap<StreamName, number>;
  /** Neighbours that must not have moved when the decision is recorded. */
  readonly bound: readonly StreamName[];
}

export const nothingAround: SeenSurroundings = { surroundings: noSurroundings, versions: new Map(), bound: [] };

const aggregates = ['organisation', 'meeting', 'budget', 'resolution', 'forwarding'] as const;
type Aggregate = (typeof aggregates)[number];

/** Other subjects' streams, each folded by its own subject's decider. One for all desks of a process. */
export class Neighbourhood {
  readonly #memories: ReturnType<typeof memoriesOf>;

  constructor(order: NeighbourhoodOrder) {
    this.#memories = memoriesOf(order);
  }

  /** All at once, so that several neighbours cost one round trip. */
  async look(neighbours: readonly Neighbour[]): Promise<SeenSurroundings> {
    const streams = [...new Set(neighbours.map(({ stream }) => stream))];
    const asked = Map.groupBy(streams, aggregateOf);
    const { organisation, meeting, budget, resolution, forwarding } = this.#memories;
    const [organisations, meetings, plans, papers, tasks] = await Promise.all([
      seen(organisation, asked.get('organisation')),
      seen(meeting, asked.get('meeting')),
      seen(budget, asked.get('budget')),
      seen(resolution, asked.get('resolution')),
      seen(forwarding, asked.get('forwarding')),
    ]);
    const everything = [...organisations, ...meetings, ...plans, ...papers, ...tasks];
    return {
      surroundings: {
        organisation: organisations[0]?.state ?? emptyOrganisation,
        meetings: byId(meetings),
        plans: byId(plans),
        papers: byId(papers),
        tasks: byId(tasks),
      },
      versions: new Map(everything.map(({ stream, version }) => [stream, version])),
      bound: [...new Set(neighbours.filter(({ binding }) => binding === 'sameAppend').map(({ stream }) => stream))],
    };
  }
}

const memoriesOf = ({ store, decodeEvent, rememberedStreams: remembered }: NeighbourhoodOrder) => {
  // Decoders: streams of a subject hold that subject's events only, because only its own commands write them.
  const decode = (recorded: RecordedEvent) => decodeEvent(recorded) as PaperEvent;
  const decodeOrganisation = (recorded: RecordedEvent) => decodeEvent(recorded) as OrganisationEvent;
  const decodeMeeting = (recorded: RecordedEvent) => decodeEvent(recorded) as MeetingEvent;
  const decodeTask = (recorded: RecordedEvent) => decodeEvent(recorded) as ForwardingEvent;
  const decodePlan = (recorded: RecordedEvent) => decodeEvent(recorded) as BudgetPlanEvent;
  return {
    organisation: new FoldedStreams({
      store,
      decode: decodeOrganisation,
      remembered,
      decider: subjects.organisation.decider,
    }),
    meeting: new FoldedStreams({ store, decode: decodeMeeting, remembered, decider: subjects.meeting.decider }),
    budget: new FoldedStreams({ store, decode: decodePlan, remembered, decider: subjects.budget.decider }),
    resolution: new FoldedStreams({ store, decode, remembered, decider: subjects.resolution.decider }),
    forwarding: new FoldedStreams({ store, decode: decodeTask, remembered, decider: subjects.forwarding.decider }),
  };
};

interface SeenStream<State> {
  readonly stream: StreamName;
  readonly version: number;
  readonly state: State;
}

const seen = <State>(
  memory: { readonly load: (stream: StreamName) => Promise<FoldedStream<State>> },
  streams: readonly StreamName[] = [],
): Promise<readonly SeenStream<State>[]> =>
  Promise.all(
    streams.map(async (stream) => {
      const { version, state } = await memory.load(stream);
      return { stream, version, state };
    }),
  );

const aggregateOf = (stream: StreamName): Aggregate => {
  const name = stream.slice(0, stream.indexOf('-'));
  const found = aggregates.find((aggregate) => aggregate === name);
  if (found !== undefined) return found;
  throw new Error(`No neighbour: found stream ${stream}, expected one of ${aggregates.join(', ')}.`);
};

const byId = <State>(found: readonly SeenStream<State>[]): ReadonlyMap<string, State> =>
  new Map(found.map(({ stream, state }) => [stream.slice(stream.indexOf('-') + 1), state]));

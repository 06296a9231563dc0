import type { ResolutionState } from '#council';
import { materialOf, ORGANISATION_STREAM, subjects } from '#council';
import type {
  FindingMaterial,
  FindingSettlement,
  OrganisationEvent,
  OrganisationState,
  PaperEvent,
  SettledFinding,
} from '#council/events';
import { decodeEvent, emptyOrganisation, evolveOrganisation, findingsOf, referenceIndex } from '#council/events';
import type { EventStore } from '#event-store';
import { readWholeStream } from '#event-store';
import type { Instant, IsoDate, Position, RecordedEvent } from '#kernel';
import { everyPaperEvent } from './every-paper.ts';

/** Befunde of one paper on a day, as known at a moment: from the record alone, and of all papers in it. */
export interface FindingsAnswer {
  /** Vorlagen-Nr. as printed. */
  readonly paper: string;
  readonly title: string;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
  readonly findings: readonly SettledFinding[];
}

export interface FindingsQuestion {
  readonly store: EventStore;
  readonly resolutionId: string;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
}

interface Folded {
  readonly state: ResolutionState;
  readonly settlements: readonly FindingSettlement[];
}

const { decider } = subjects.resolution;

/** Who settled a finding stands in the envelope, not in the fact. */
const settlementsIn = (event: PaperEvent, { metadata }: RecordedEvent): readonly FindingSettlement[] => {
  if (event.type !== 'FindingSettled') return [];
  const { findingId, reason, settledOn } = event.data;
  return [{ findingId, by: metadata.actor.role, on: settledOn, reason }];
};

const folded = (before: Folded | undefined, recorded: RecordedEvent): Folded => {
  const event = decodeEvent(recorded) as PaperEvent;
  const { state, settlements } = before ?? { state: decider.initialState, settlements: [] };
  return { state: decider.evolve(state, event), settlements: [...settlements, ...settlementsIn(event, recorded)] };
};

const materialIn = ({ state, settlements }: Folded): readonly FindingMaterial[] =>
  state.status === 'absent' ? [] : [materialOf(state, settlements)];

/** As it was known; on which day an office was where, it says itself. */
const organisationAt = async (store: EventStore, upTo: Position): Promise<OrganisationState> =>
  (await readWholeStream(store, ORGANISATION_STREAM, { upTo }))
    .map((recorded) => decodeEvent(recorded) as OrganisationEvent)
    .reduce(evolveOrganisation, emptyOrganisation);

/** Null when the paper did not exist on that day, or nobody knew of it at that moment. */
export const paperFindings = async ({
  store,
  resolutionId,
  asOf,
  knownAt,
}: FindingsQuestion): Promise<FindingsAnswer | null> => {
  const position = await store.positionAt(knownAt);
  const papers = new Map<string, Folded>();
  for await (const recorded of everyPaperEvent(store, position)) {
    if (recorded.metadata.occurredOn > asOf) continue;
    papers.set(recorded.stream, folded(papers.get(recorded.stream), recorded));
  }
  const known = [...papers.values()].flatMap(materialIn);
  const asked = known.find((paper) => paper.resolutionId === resolutionId);
  if (asked === undefined) return null;
  const { paper, title } = asked;
  const organisation = await organisationAt(store, position);
  const findings = findingsOf(asked, { index: referenceIndex(known), organisation, asOf });
  return { paper, title, asOf, knownAt, position, findings };
};

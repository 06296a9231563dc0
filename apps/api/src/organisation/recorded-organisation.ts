import { ORGANISATION_STREAM } from '#council';
import type { OrganisationEvent, OrganisationState } from '#council/events';
import { decodeEvent, emptyOrganisation, evolveOrganisation } from '#council/events';
import type { EventStore } from '#event-store';
import { readWholeStream } from '#event-store';

export interface RecordedOrganisation {
  readonly state: OrganisationState;
  /** 0 while nobody has set it up. */
  readonly revision: number;
}

/** From the record alone: one short stream, so it never lags behind an order. */
export const recordedOrganisation = async (store: EventStore): Promise<RecordedOrganisation> => {
  const recorded = await readWholeStream(store, ORGANISATION_STREAM);
  // The stream holds the organisation's events only, because only its commands write it.
  const events = recorded.map((event) => decodeEvent(event) as OrganisationEvent);
  return { state: events.reduce(evolveOrganisation, emptyOrganisation), revision: recorded.at(-1)?.version ?? 0 };
};

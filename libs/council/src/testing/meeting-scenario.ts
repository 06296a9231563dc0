import type { MeetingCommand } from '../meeting/meeting.commands.ts';
import { meetingDecider } from '../meeting/meeting.decider.ts';
import type { MeetingEvent } from '../meeting/meeting.events.ts';
import type { Meeting, MeetingState } from '../meeting/meeting.state.ts';
import { noSurroundings } from '../surroundings.ts';
import { cityOrders, organisationAfter } from './organisation-orders.ts';
import { scenario } from './scenario.ts';

/** The city whose meetings these are. */
export const organisation = organisationAfter(cityOrders);

const { decide, evolve, initialState } = meetingDecider;
export const { given } = scenario(meetingDecider);

interface Facts {
  readonly state: MeetingState;
  readonly events: readonly MeetingEvent[];
}

/** What these orders led to in that city; each must have been accepted. */
export const factsOf = (orders: readonly MeetingCommand[]): Facts =>
  orders.reduce<Facts>(
    ({ state, events }, order) => {
      const next = decide(order, state, { ...noSurroundings, organisation });
      return { state: next.reduce(evolve, state), events: [...events, ...next] };
    },
    { state: initialState, events: [] },
  );

export const after = (...orders: readonly MeetingCommand[]) =>
  given(...factsOf(orders).events).beside({ organisation });

export const meetingAfter = (...orders: readonly MeetingCommand[]): Meeting => {
  const { state } = factsOf(orders);
  if (state.status === 'absent') throw new Error('A meeting was expected.');
  return state;
};

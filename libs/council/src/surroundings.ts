import type { StreamName } from '#kernel';
import type { BudgetPlanState } from './budget-plan/budget-plan.state.ts';
import type { ForwardingState } from './forwarding/forwarding.state.ts';
import type { MeetingState } from './meeting/meeting.state.ts';
import type { OrganisationState } from './organisation/organisation.state.ts';
import { emptyOrganisation } from './organisation/organisation.state.ts';
import type { ResolutionState } from './resolution/resolution.state.ts';

/**
 * What a decision may look at besides its own stream. It holds only what the subject asked for (`neighboursOf`); a stream
 * that was asked for and does not exist is there in its initial state. Keys are ids, without the aggregate's name.
 */
export interface Surroundings {
  /** Empty when nobody has set it up, and when it was not asked for: names are then free text. */
  readonly organisation: OrganisationState;
  readonly meetings: ReadonlyMap<string, MeetingState>;
  readonly plans: ReadonlyMap<string, BudgetPlanState>;
  readonly papers: ReadonlyMap<string, ResolutionState>;
  readonly tasks: ReadonlyMap<string, ForwardingState>;
}

export const noSurroundings: Surroundings = {
  organisation: emptyOrganisation,
  meetings: new Map(),
  plans: new Map(),
  papers: new Map(),
  tasks: new Map(),
};

/** Another subject's stream that a decision looks at. */
export interface Neighbour {
  readonly stream: StreamName;
  /**
   * - `sameAppend`: what was seen must still be so when the decision is recorded, else the command is decided again;
   * - `asRead`: looked at only. It may have moved by the time the decision is recorded.
   */
  readonly binding: 'sameAppend' | 'asRead';
}

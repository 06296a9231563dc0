import type { BudgetPlanEvent, FiscalYearTaken } from './budget-plan/budget-plan.events.ts';
import type { ForwardingEvent } from './forwarding/forwarding.events.ts';
import type { MeetingEvent } from './meeting/meeting.events.ts';
import type { OrganisationEvent } from './organisation/organisation.events.ts';
import type { ResolutionNumberReserved } from './resolution/reservation.events.ts';
import type { PaperEvent } from './resolution/paper-event.ts';

/** Every fact the council records. */
export type CouncilEvent =
  | PaperEvent
  | ForwardingEvent
  | ResolutionNumberReserved
  | BudgetPlanEvent
  | FiscalYearTaken
  | OrganisationEvent
  | MeetingEvent;

export type CouncilEventType = CouncilEvent['type'];

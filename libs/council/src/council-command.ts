import type { BudgetPlanCommand } from './budget-plan/budget-plan.commands.ts';
import type { ForwardingCommand } from './forwarding/forwarding.commands.ts';
import type { MeetingCommand } from './meeting/meeting.commands.ts';
import type { OrganisationCommand } from './organisation/organisation.commands.ts';
import type { ResolutionCommand } from './resolution/resolution.commands.ts';

/** Every order the council takes. */
export type CouncilCommand =
  ResolutionCommand | ForwardingCommand | BudgetPlanCommand | OrganisationCommand | MeetingCommand;

export type CouncilCommandType = CouncilCommand['type'];

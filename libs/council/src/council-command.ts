import type { ForwardingCommand } from './forwarding/forwarding.commands.ts';
import type { ResolutionCommand } from './resolution/resolution.commands.ts';

/** Every order the council takes. */
export type CouncilCommand = ResolutionCommand | ForwardingCommand;

export type CouncilCommandType = CouncilCommand['type'];

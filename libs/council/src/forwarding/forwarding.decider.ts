import { assertNever } from '#kernel';
import { acknowledgeTask } from './decisions/acknowledge-task.ts';
import { reassignTask } from './decisions/reassign-task.ts';
import { recordDelivery } from './decisions/record-delivery.ts';
import { evolveForwarding } from './evolve-forwarding.ts';
import type { ForwardingCommand } from './forwarding.commands.ts';
import type { ForwardingEvent } from './forwarding.events.ts';
import type { ForwardingState } from './forwarding.state.ts';
import type { CouncilDecider } from '../subject.ts';
import type { Surroundings } from '../surroundings.ts';

const decide = (
  command: ForwardingCommand,
  state: ForwardingState,
  surroundings: Surroundings,
): readonly ForwardingEvent[] => {
  switch (command.type) {
    case 'RecordDelivery':
      return recordDelivery(command, state);
    case 'AcknowledgeTask':
      return acknowledgeTask(command, state);
    case 'ReassignTask':
      return reassignTask(command, state, surroundings);
    default:
      return assertNever(command);
  }
};

/** Weiterleitung: one task for one recipient, opened by the resolution that orders it. */
export const forwardingDecider: CouncilDecider<ForwardingCommand, ForwardingState, ForwardingEvent> = {
  initialState: { status: 'unknown' },
  decide,
  evolve: evolveForwarding,
};

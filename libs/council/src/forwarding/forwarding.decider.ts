import { assertNever } from '#kernel';
import { acknowledgeTask } from './decisions/acknowledge-task.ts';
import { recordDelivery } from './decisions/record-delivery.ts';
import { evolveForwarding } from './evolve-forwarding.ts';
import type { ForwardingCommand } from './forwarding.commands.ts';
import type { ForwardingEvent } from './forwarding.events.ts';
import type { ForwardingState } from './forwarding.state.ts';
import type { CouncilDecider } from '../subject.ts';

const decide = (command: ForwardingCommand, state: ForwardingState): readonly ForwardingEvent[] => {
  switch (command.type) {
    case 'RecordDelivery':
      return recordDelivery(command, state);
    case 'AcknowledgeTask':
      return acknowledgeTask(command, state);
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

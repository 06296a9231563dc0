import { assertNever } from '#kernel';
import type { ForwardingEvent, TaskOpened } from './forwarding.events.ts';
import type { ForwardingState } from './forwarding.state.ts';

const opened = ({
  forwardingId,
  resolutionId,
  recipient,
  purpose,
  dueOn,
  decidedOn,
  orderedOn = decidedOn,
}: TaskOpened['data']): ForwardingState => ({
  status: 'ordered',
  forwardingId,
  resolutionId,
  recipient,
  purpose,
  dueOn,
  orderedOn,
  recalledBecause: null,
  channels: [],
});

/** Never refuses: what is recorded happened. */
export const evolveForwarding = (state: ForwardingState, event: ForwardingEvent): ForwardingState => {
  if (event.type === 'TaskOpened') return opened(event.data);
  if (state.status === 'unknown') return state;
  switch (event.type) {
    case 'TaskDelivered':
      return {
        ...state,
        status: state.status === 'ordered' ? 'delivered' : state.status,
        channels: [...state.channels, event.data.channel],
      };
    case 'TaskAcknowledged':
      return { ...state, status: 'acknowledged' };
    case 'TaskReassigned':
      return {
        ...state,
        recipient: event.data.to,
        status: state.status === 'acknowledged' ? 'delivered' : state.status,
      };
    case 'TaskRecalled':
      return { ...state, recalledBecause: event.data.because };
    case 'TaskReinstated':
      return { ...state, recalledBecause: null };
    default:
      return assertNever(event);
  }
};

import type { RecordDelivery } from '../forwarding.commands.ts';
import type { TaskDelivered } from '../forwarding.events.ts';
import type { ForwardingState } from '../forwarding.state.ts';
import { requireTask } from '../forwarding.state.ts';

/** Zustellung festhalten: delivered twice by the same way is still one fact, by another way a second one. */
export const recordDelivery = (
  { data: { forwardingId, channel, deliveredAt } }: RecordDelivery,
  state: ForwardingState,
): readonly TaskDelivered[] => {
  const { resolutionId, recipient, channels } = requireTask(state, { forwardingId });
  if (channels.includes(channel)) return [];
  return [{ type: 'TaskDelivered', data: { forwardingId, resolutionId, recipient, channel, deliveredAt } }];
};

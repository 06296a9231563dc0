import { refused } from '../../rejection-codes.ts';
import type { AcknowledgeTask } from '../forwarding.commands.ts';
import type { TaskAcknowledged } from '../forwarding.events.ts';
import type { ForwardingState } from '../forwarding.state.ts';
import { requireOrdered, requireTask } from '../forwarding.state.ts';

/** Eingang bestätigen: by the recipient only. Acknowledged twice is still one fact; a task that was recalled asks for nothing. */
export const acknowledgeTask = (command: AcknowledgeTask, state: ForwardingState): readonly TaskAcknowledged[] => {
  const { forwardingId, recipient } = command.data;
  const task = requireTask(state, { forwardingId });
  if (recipient !== task.recipient) {
    throw refused('NOT_THE_RECIPIENT', { forwardingId, found: recipient, expected: task.recipient });
  }
  if (task.recalledBecause !== null) throw refused('TASK_RECALLED', { forwardingId, because: task.recalledBecause });
  if (task.status === 'acknowledged') return [];
  requireOrdered(command, task);
  return [{ type: 'TaskAcknowledged', data: { forwardingId, resolutionId: task.resolutionId, recipient } }];
};

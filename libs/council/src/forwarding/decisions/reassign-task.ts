import { recipientAt } from '../../organisation/recipient-at.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { ReassignTask } from '../forwarding.commands.ts';
import type { TaskReassigned } from '../forwarding.events.ts';
import type { ForwardingState } from '../forwarding.state.ts';
import { isEnded, requireOrdered, requireTask } from '../forwarding.state.ts';

/**
 * Aufgabe übergeben: the task moves with the duty, to whoever the organisation says has it on that day. Nothing to say
 * when the recipient still has it, or when the task was for information and has been acknowledged.
 */
export const reassignTask = (
  command: ReassignTask,
  state: ForwardingState,
  { organisation }: Pick<Surroundings, 'organisation'>,
): readonly TaskReassigned[] => {
  const { forwardingId } = command.data;
  const task = requireTask(state, { forwardingId });
  const reached = recipientAt(organisation, task.recipient, command.occurredOn);
  if (isEnded(task) || !reached.known || reached.name === task.recipient) return [];
  requireOrdered(command, task);
  const { resolutionId, recipient: from } = task;
  return [{ type: 'TaskReassigned', data: { forwardingId, resolutionId, from, to: reached.name } }];
};

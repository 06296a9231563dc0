import { instant, isoDate } from '#kernel';
import type { AcknowledgeTask, RecordDelivery } from '../forwarding/forwarding.commands.ts';
import type { TaskAcknowledged, TaskDelivered, TaskOpened } from '../forwarding/forwarding.events.ts';
import { council, meetingDay, paper, resolutionId } from './orders.ts';

/** One task for Dezernat II, and what is ordered and recorded about it. */
export const forwardingId = '23-v-15-7-dezernat-ii';
export const recipient = 'Dezernat II';
const deliveredAt = instant('2023-12-20T16:04:05.678Z');

export const taskOpened = (more: Partial<TaskOpened['data']> = {}): TaskOpened => ({
  type: 'TaskOpened',
  data: {
    forwardingId,
    resolutionId,
    paper,
    title: 'Sachstand des Amtes 15',
    resolutionNumber: '0487',
    body: council,
    decidedOn: meetingDay,
    recipient,
    purpose: 'forAction',
    items: [{ itemId: '2.2', label: '2.2' }],
    dueOn: null,
    ...more,
  },
});

export const recordDelivery = (channel: TaskDelivered['data']['channel'] = 'inbox'): RecordDelivery => ({
  type: 'RecordDelivery',
  occurredOn: meetingDay,
  data: { forwardingId, channel, deliveredAt },
});

export const taskDelivered = (channel: TaskDelivered['data']['channel'] = 'inbox'): TaskDelivered => ({
  type: 'TaskDelivered',
  data: { forwardingId, resolutionId, recipient, channel, deliveredAt },
});

export const acknowledgeTask = (by = recipient): AcknowledgeTask => ({
  type: 'AcknowledgeTask',
  occurredOn: isoDate('2023-12-21'),
  data: { forwardingId, recipient: by },
});

export const taskAcknowledged = (): TaskAcknowledged => ({
  type: 'TaskAcknowledged',
  data: { forwardingId, resolutionId, recipient },
});

import type { ForwardingEvent, TaskDelivered, TaskOpened, TaskRecalled } from '../forwarding/forwarding.events.ts';
import type { DataShapes } from './data-shapes.ts';
import { day, listOf, moment, nullable, object, oneOf, optional, text } from './shape.ts';

export const forwardingShapes: DataShapes<ForwardingEvent['type']> = {
  TaskOpened: object({
    forwardingId: text,
    resolutionId: text,
    paper: text,
    title: text,
    resolutionNumber: text,
    body: text,
    decidedOn: day,
    recipient: text,
    purpose: oneOf<TaskOpened['data']['purpose']>({ forAction: true, forInformation: true }),
    items: listOf(object({ itemId: text, label: text })),
    dueOn: nullable(day),
    orderedOn: optional(day),
  }),
  TaskDelivered: object({
    forwardingId: text,
    resolutionId: text,
    recipient: text,
    channel: oneOf<TaskDelivered['data']['channel']>({ inbox: true, email: true, webhook: true }),
    deliveredAt: moment,
  }),
  TaskAcknowledged: object({ forwardingId: text, resolutionId: text, recipient: text }),
  TaskReassigned: object({ forwardingId: text, resolutionId: text, from: text, to: text }),
  TaskRecalled: object({
    forwardingId: text,
    resolutionId: text,
    recipient: text,
    because: oneOf<TaskRecalled['data']['because']>({ suspended: true, repealed: true, superseded: true }),
    recalledOn: day,
  }),
  TaskReinstated: object({ forwardingId: text, resolutionId: text, recipient: text, reinstatedOn: day }),
};

export const forwardingEventsEn: Readonly<Record<string, string>> = {
  ForwardingsOrdered: 'Forwardings ordered',
  TaskOpened: 'Forwarding opened',
  TaskDelivered: 'Forwarding delivered',
  TaskAcknowledged: 'Receipt acknowledged',
  TaskReassigned: 'Task handed over to the department in charge',
};

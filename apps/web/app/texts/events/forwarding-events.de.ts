export const forwardingEventsDe: Readonly<Record<string, string>> = {
  ForwardingsOrdered: 'Weiterleitung verfügt',
  TaskOpened: 'Weiterleitung eröffnet',
  TaskDelivered: 'Weiterleitung zugestellt',
  TaskAcknowledged: 'Eingang bestätigt',
  TaskReassigned: 'Aufgabe an die zuständige Stelle übergeben',
};

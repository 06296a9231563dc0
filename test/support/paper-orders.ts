import type { ResolutionCommand } from '#council';

/** What of a script the council office orders over HTTP: a worker delivers, a department acknowledges. */
export const isPaperOrder = (command: { readonly type: string }): command is ResolutionCommand =>
  command.type !== 'RecordDelivery' && command.type !== 'AcknowledgeTask';

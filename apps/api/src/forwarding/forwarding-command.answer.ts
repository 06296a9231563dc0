import type { CommandAnswer } from '../commands/command.answer.ts';

export interface ForwardingCommandAnswer extends CommandAnswer {
  readonly forwardingId: string;
}

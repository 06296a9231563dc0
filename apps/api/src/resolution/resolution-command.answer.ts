import type { CommandAnswer } from '../commands/command.answer.ts';

export interface ResolutionCommandAnswer extends CommandAnswer {
  readonly resolutionId: string;
}

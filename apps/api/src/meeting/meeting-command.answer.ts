import type { CommandAnswer } from '../commands/command.answer.ts';

export interface MeetingCommandAnswer extends CommandAnswer {
  readonly meetingId: string;
}

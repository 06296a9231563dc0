import type { ResolutionCommand } from '#council';
import type { CommandSender, Order } from '../commands/command-sender.ts';
import { commandSchema } from '../openapi/answer-schemas.ts';
import { TakesOrder } from '../openapi/documents-order.ts';
import type { ResolutionCommandAnswer } from './resolution-command.answer.ts';

interface PaperOrder extends Order {
  readonly command: ResolutionCommand;
}

/** An order about a paper that the council office records. */
export const OfficeRecords = (summary: string, status: 200 | 201 = 200): MethodDecorator =>
  TakesOrder({ summary, status, roles: ['council-office'], answer: commandSchema('resolutionId') });

export const recordAboutPaper = async (sender: CommandSender, order: PaperOrder): Promise<ResolutionCommandAnswer> => {
  const answer = await sender.send(order);
  return { resolutionId: order.command.data.resolutionId, ...answer };
};

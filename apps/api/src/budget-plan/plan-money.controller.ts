import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { BudgetPlanCommand } from '#council';
import { CommandSender } from '../commands/command-sender.ts';
import type { Sending } from '../commands/sending.ts';
import { SentBy } from '../commands/sending.ts';
import type { OrderRequest } from '../request/order.request.ts';
import { LiftBlockingNoteRequest } from './lift-blocking-note.request.ts';
import type { PlanCommandAnswer } from './office-records.ts';
import { OfficeRecords } from './office-records.ts';
import { ReleaseMoneyRequest } from './release-money.request.ts';
import { SetBlockingNoteRequest } from './set-blocking-note.request.ts';
import { TransferMoneyRequest } from './transfer-money.request.ts';

/** What the council office records of the money of a plan: of its lines, and of what resolutions grant. */
@ApiTags('budget plans')
@Controller('budget/plans')
export class PlanMoneyController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post(':planId/releases')
  @OfficeRecords('Release money', 201)
  releaseMoney(
    @Param('planId') planId: string,
    @Body() request: ReleaseMoneyRequest,
    @SentBy() sending: Sending,
  ): Promise<PlanCommandAnswer> {
    const { occurredOn, releaseId, target, amountCents } = request;
    const data = { planId, releaseId, target, amountCents };
    return this.#send({ type: 'ReleaseMoney', occurredOn, data }, request, sending);
  }

  @Post(':planId/blocking-notes')
  @OfficeRecords('Set a blocking note', 201)
  setBlockingNote(
    @Param('planId') planId: string,
    @Body() request: SetBlockingNoteRequest,
    @SentBy() sending: Sending,
  ): Promise<PlanCommandAnswer> {
    const { occurredOn, noteId, target, amountCents, wording } = request;
    const data = { planId, noteId, target, amountCents, wording };
    return this.#send({ type: 'SetBlockingNote', occurredOn, data }, request, sending);
  }

  @Post(':planId/blocking-notes/lifting')
  @OfficeRecords('Lift a blocking note')
  liftBlockingNote(
    @Param('planId') planId: string,
    @Body() request: LiftBlockingNoteRequest,
    @SentBy() sending: Sending,
  ): Promise<PlanCommandAnswer> {
    const { occurredOn, note } = request;
    return this.#send({ type: 'LiftBlockingNote', occurredOn, data: { planId, note } }, request, sending);
  }

  @Post(':planId/transfers')
  @OfficeRecords('Transfer money from one line to another', 201)
  transferMoney(
    @Param('planId') planId: string,
    @Body() request: TransferMoneyRequest,
    @SentBy() sending: Sending,
  ): Promise<PlanCommandAnswer> {
    const { occurredOn, transferId, fromLineId, toLineId, amountCents, rationale } = request;
    const data = { planId, transferId, fromLineId, toLineId, amountCents, rationale };
    return this.#send({ type: 'TransferMoney', occurredOn, data }, request, sending);
  }

  async #send(command: BudgetPlanCommand, request: OrderRequest, sending: Sending): Promise<PlanCommandAnswer> {
    const answer = await this.#sender.send({ command, request, sending });
    return { planId: command.data.planId, ...answer };
  }
}

import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { BudgetPlanCommand } from '#council';
import { resolutionIdOf } from '#council/events';
import { CommandSender } from '../commands/command-sender.ts';
import type { Sending } from '../commands/sending.ts';
import { SentBy } from '../commands/sending.ts';
import type { OrderRequest } from '../request/order.request.ts';
import { AdoptBudgetPlanRequest } from './adopt-budget-plan.request.ts';
import { EstablishBudgetPlanRequest } from './establish-budget-plan.request.ts';
import type { PlanCommandAnswer } from './office-records.ts';
import { OfficeRecords } from './office-records.ts';
import { ProvisionalManagementRequest } from './provisional-management.request.ts';
import { RecordChangeListRequest } from './record-change-list.request.ts';
import { RecordPlanApprovalRequest } from './record-plan-approval.request.ts';

/** What the council office records of a budget plan as a whole, from its draft to its approval. */
@ApiTags('budget plans')
@Controller('budget/plans')
export class BudgetPlanCommandsController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post()
  @OfficeRecords('Establish a budget plan', 201)
  establishBudgetPlan(
    @Body() request: EstablishBudgetPlanRequest,
    @SentBy() sending: Sending,
  ): Promise<PlanCommandAnswer> {
    const { occurredOn, planId, title, fiscalYears, planYears } = request;
    const data = { planId, title, fiscalYears, planYears };
    return this.#send({ type: 'EstablishBudgetPlan', occurredOn, data }, request, sending);
  }

  @Post(':planId/change-lists')
  @OfficeRecords('Record a change list', 201)
  recordChangeList(
    @Param('planId') planId: string,
    @Body() request: RecordChangeListRequest,
    @SentBy() sending: Sending,
  ): Promise<PlanCommandAnswer> {
    const { occurredOn, number, title, changes } = request;
    return this.#send(
      { type: 'RecordChangeList', occurredOn, data: { planId, number, title, changes } },
      request,
      sending,
    );
  }

  @Post(':planId/adoption')
  @OfficeRecords('Record that the plan is adopted')
  adoptBudgetPlan(
    @Param('planId') planId: string,
    @Body() request: AdoptBudgetPlanRequest,
    @SentBy() sending: Sending,
  ): Promise<PlanCommandAnswer> {
    const { occurredOn, paper } = request;
    const resolutionId = paper === null ? null : resolutionIdOf(paper);
    return this.#send({ type: 'AdoptBudgetPlan', occurredOn, data: { planId, resolutionId } }, request, sending);
  }

  @Post(':planId/approvals')
  @OfficeRecords('Record the approval of the supervisory authority')
  recordPlanApproval(
    @Param('planId') planId: string,
    @Body() request: RecordPlanApprovalRequest,
    @SentBy() sending: Sending,
  ): Promise<PlanCommandAnswer> {
    const { occurredOn, authority, reference, years, exceptLineIds, conditions } = request;
    const data = { planId, authority, reference, years, exceptLineIds, conditions };
    return this.#send({ type: 'RecordPlanApproval', occurredOn, data }, request, sending);
  }

  @Post(':planId/provisional-management')
  @OfficeRecords('Record that provisional management of a year has begun')
  beginProvisionalManagement(
    @Param('planId') planId: string,
    @Body() request: ProvisionalManagementRequest,
    @SentBy() sending: Sending,
  ): Promise<PlanCommandAnswer> {
    const { occurredOn, year } = request;
    return this.#send({ type: 'BeginProvisionalManagement', occurredOn, data: { planId, year } }, request, sending);
  }

  @Post(':planId/provisional-management/end')
  @OfficeRecords('Record that provisional management of a year has ended')
  endProvisionalManagement(
    @Param('planId') planId: string,
    @Body() request: ProvisionalManagementRequest,
    @SentBy() sending: Sending,
  ): Promise<PlanCommandAnswer> {
    const { occurredOn, year } = request;
    return this.#send({ type: 'EndProvisionalManagement', occurredOn, data: { planId, year } }, request, sending);
  }

  async #send(command: BudgetPlanCommand, request: OrderRequest, sending: Sending): Promise<PlanCommandAnswer> {
    const answer = await this.#sender.send({ command, request, sending });
    return { planId: command.data.planId, ...answer };
  }
}

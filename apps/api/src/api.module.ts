import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { CommandsModule } from '#commands';
import { AdmissionGuard } from './access/admission.guard.ts';
import { AccountsController } from './accounts/accounts.controller.ts';
import type { ApiParts } from './api-parts.ts';
import { API_PARTS } from './api-parts.ts';
import { BudgetController } from './budget/budget.controller.ts';
import { BaselineController } from './budget-plan/baseline.controller.ts';
import { BudgetBooksController } from './budget-plan/budget-books.controller.ts';
import { BudgetLedgerController } from './budget-plan/budget-ledger.controller.ts';
import { LedgerMoments } from './budget-plan/ledger-moments.ts';
import { BudgetPlanCommandsController } from './budget-plan/budget-plan-commands.controller.ts';
import { PlanMoneyController } from './budget-plan/plan-money.controller.ts';
import { PaperBudgetController } from './budget/paper-budget.controller.ts';
import { CommandSender } from './commands/command-sender.ts';
import { FindingsController } from './findings/findings.controller.ts';
import { PaperFindingsController } from './findings/paper-findings.controller.ts';
import { InboxController } from './forwarding/inbox.controller.ts';
import { TasksController } from './forwarding/tasks.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { ImportsController } from './imports/imports.controller.ts';
import { OpenApiController } from './openapi/openapi.controller.ts';
import { OpenApiShelf } from './openapi/openapi-shelf.ts';
import { MeetingMinutesController } from './meeting/meeting-minutes.controller.ts';
import { MeetingPlanningController } from './meeting/meeting-planning.controller.ts';
import { MeetingQueriesController } from './meeting/meeting-queries.controller.ts';
import { MeetingReader } from './meeting/meeting-reader.ts';
import { MeetingSessionController } from './meeting/meeting-session.controller.ts';
import { OrganisationCommandsController } from './organisation/organisation-commands.controller.ts';
import { OrganisationQueriesController } from './organisation/organisation-queries.controller.ts';
import { ProblemFilter } from './problems/problem.filter.ts';
import { ViewWaiter } from './queries/view-waiter.ts';
import { PackagesController } from './packages/packages.controller.ts';
import { RequestPipe } from './request/request-pipe.ts';
import { RecordReader } from './resolution/record-reader.ts';
import { AftermathController } from './resolution/aftermath/aftermath.controller.ts';
import { OpenOpinionsController } from './resolution/opinions/open-opinions.controller.ts';
import { OpinionsController } from './resolution/opinions/opinions.controller.ts';
import { OpinionSpeakers } from './resolution/opinions/opinion-speakers.ts';
import { ConsultationController } from './resolution/consultation/consultation.controller.ts';
import { StationsController } from './resolution/consultation/stations.controller.ts';
import { AmendingCommandsController } from './resolution/amending/amending-commands.controller.ts';
import { VotingOrderController } from './resolution/amending/voting-order.controller.ts';
import { ResolutionCommandsController } from './resolution/resolution-commands.controller.ts';
import { ResolutionQueriesController } from './resolution/resolution-queries.controller.ts';
import { ResolutionTextsController } from './resolution/resolution-texts.controller.ts';
import { SessionController } from './session/session.controller.ts';

@Module({})
export class ApiModule {
  static with(parts: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [CommandsModule.register(parts.commands), DiscoveryModule],
      controllers: [
        SessionController,
        ResolutionCommandsController,
        AmendingCommandsController,
        VotingOrderController,
        ResolutionQueriesController,
        ResolutionTextsController,
        ConsultationController,
        StationsController,
        AftermathController,
        OpinionsController,
        OpenOpinionsController,
        MeetingPlanningController,
        MeetingSessionController,
        MeetingMinutesController,
        MeetingQueriesController,
        OrganisationCommandsController,
        OrganisationQueriesController,
        TasksController,
        InboxController,
        BudgetController,
        BudgetPlanCommandsController,
        PlanMoneyController,
        BaselineController,
        BudgetBooksController,
        BudgetLedgerController,
        PaperBudgetController,
        PackagesController,
        FindingsController,
        PaperFindingsController,
        ImportsController,
        AccountsController,
        HealthController,
        OpenApiController,
      ],
      providers: [
        { provide: API_PARTS, useValue: parts },
        CommandSender,
        ViewWaiter,
        LedgerMoments,
        MeetingReader,
        RecordReader,
        OpinionSpeakers,
        OpenApiShelf,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AdmissionGuard },
        { provide: APP_PIPE, useClass: RequestPipe },
      ],
    };
  }
}

import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { BudgetPackagesAnswer, BudgetSheetAnswer, BudgetStepsAnswer, WhatIfAnswer } from '#audit';
import { budgetPackages, budgetSheet, budgetSteps, budgetWhatIf } from '#audit';
import { budgetPackagesTables, budgetSheetTables, budgetStepsTables, budgetWhatIfTables } from '#documents';
import {
  budgetPackagesSchema,
  budgetSheetSchema,
  budgetStepsSchema,
  budgetWhatIfSchema,
} from '../openapi/budget-schemas.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { AnswersTables } from '../exports/answers-tables.ts';
import { TableMomentRequest } from '../exports/table.request.ts';
import type { RecordQuestion } from '../resolution/record-reader.ts';
import { RecordReader } from '../resolution/record-reader.ts';
import { BudgetWhatIfRequest } from './budget-what-if.request.ts';
import type { InJson } from './in-json.ts';
import { inJson } from './in-json.ts';
import { refuseChoice } from './refuse-choice.ts';
import { refuseYear } from './refuse-year.ts';

/** Money and posts of one paper, from the record alone, for whoever may read the paper. */
@ApiTags('budget')
@Controller('resolutions')
export class PaperBudgetController {
  readonly #record: RecordReader;

  constructor(@Inject(RecordReader) record: RecordReader) {
    this.#record = record;
  }

  @Get(':id/budget/sheet')
  @AnswersQuestion({
    summary: "Read a paper's own table of money and posts, summed up and checked",
    admits: 'readers',
    answer: budgetSheetSchema,
    refusals: { 404: 'PAPER_UNKNOWN' },
  })
  @AnswersTables(budgetSheetSchema, budgetSheetTables)
  async getBudgetSheet(
    @Param('id') id: string,
    @Query() moment: TableMomentRequest,
    @Req() request: FastifyRequest,
  ): Promise<InJson<BudgetSheetAnswer>> {
    return inJson(await this.#record.ask({ id, moment, request, answer: budgetSheet }));
  }

  @Get(':id/budget/packages')
  @AnswersQuestion({
    summary: 'Read the packages over a paper side by side',
    admits: 'readers',
    answer: budgetPackagesSchema,
    refusals: { 404: 'PAPER_UNKNOWN' },
  })
  @AnswersTables(budgetPackagesSchema, budgetPackagesTables)
  async getBudgetPackages(
    @Param('id') id: string,
    @Query() moment: TableMomentRequest,
    @Req() request: FastifyRequest,
  ): Promise<InJson<BudgetPackagesAnswer>> {
    return inJson(await this.#record.ask({ id, moment, request, answer: budgetPackages }));
  }

  @Get(':id/budget/steps')
  @AnswersQuestion({
    summary: 'Read what each amendment did to the money of a paper',
    admits: 'readers',
    answer: budgetStepsSchema,
    refusals: { 404: 'PAPER_UNKNOWN' },
  })
  @AnswersTables(budgetStepsSchema, budgetStepsTables)
  async getBudgetSteps(
    @Param('id') id: string,
    @Query() moment: TableMomentRequest,
    @Req() request: FastifyRequest,
  ): Promise<InJson<BudgetStepsAnswer>> {
    return inJson(await this.#record.ask({ id, moment, request, answer: budgetSteps }));
  }

  @Get(':id/budget/what-if')
  @AnswersQuestion({
    summary: 'Ask what the budget would be if amendments or packages were adopted; nothing is recorded',
    admits: 'readers',
    answer: budgetWhatIfSchema,
    problems: ['YEAR_OUTSIDE_THE_PLAN'],
    refusals: {
      404: 'PAPER_UNKNOWN',
      409: 'PAPER_NOT_SUBMITTED, RESOLUTION_ALREADY_DECIDED, or an amendment that is closed',
      422: 'CHOICE_UNKNOWN, CHOICE_REPEATED',
    },
  })
  @AnswersTables(budgetWhatIfSchema, budgetWhatIfTables)
  async getBudgetWhatIf(
    @Param('id') id: string,
    @Query() moment: BudgetWhatIfRequest,
    @Req() request: FastifyRequest,
  ): Promise<InJson<WhatIfAnswer>> {
    const { adopt, year = null } = moment;
    const answer = (question: RecordQuestion) => budgetWhatIf({ ...question, adopt, year });
    return inJson(await this.#record.ask({ id, moment, request, answer }).catch(refuseChoice(adopt)).catch(refuseYear));
  }
}

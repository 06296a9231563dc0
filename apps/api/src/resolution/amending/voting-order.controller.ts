import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { VotingOrderAnswer } from '#audit';
import { votingOrder } from '#audit';
import { votingOrderSchema } from '../../openapi/amending-schemas.ts';
import { AnswersQuestion } from '../../openapi/documents-question.ts';
import { MomentRequest } from '../../request/moment.request.ts';
import { RecordReader } from '../record-reader.ts';

/** The order of the votes as the engine proposes it, for whoever may read the paper. */
@ApiTags('resolutions')
@Controller('resolutions')
export class VotingOrderController {
  readonly #record: RecordReader;

  constructor(@Inject(RecordReader) record: RecordReader) {
    this.#record = record;
  }

  @Get(':id/voting-order')
  @AnswersQuestion({
    summary: 'Read the proposed order of the votes, the furthest-reaching amendment first, with the criterion named',
    admits: 'readers',
    answer: votingOrderSchema,
    refusals: { 404: 'PAPER_UNKNOWN' },
  })
  getVotingOrder(
    @Param('id') id: string,
    @Query() moment: MomentRequest,
    @Req() request: FastifyRequest,
  ): Promise<VotingOrderAnswer> {
    return this.#record.ask({ id, moment, request, answer: votingOrder });
  }
}

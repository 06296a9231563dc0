import { Body, Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { completenessOn } from '#audit';
import { resolutionIdOf } from '#council/events';
import { CommandSender } from '../../commands/command-sender.ts';
import type { Sending } from '../../commands/sending.ts';
import { SentBy } from '../../commands/sending.ts';
import { commandSchema } from '../../openapi/answer-schemas.ts';
import { TakesOrder } from '../../openapi/documents-order.ts';
import { AnswersQuestion } from '../../openapi/documents-question.ts';
import { completenessSchema } from '../../openapi/opinion-schemas.ts';
import { MomentRequest } from '../../request/moment.request.ts';
import { languageOf } from '../../texts/language.ts';
import { OfficeRecords, recordAboutPaper } from '../paper-order.ts';
import { RecordReader } from '../record-reader.ts';
import type { ResolutionCommandAnswer } from '../resolution-command.answer.ts';
import type { CompletenessAnswer } from './completeness.answer.ts';
import { completenessAnswer } from './completeness.answer.ts';
import { GiveOpinionRequest } from './give-opinion.request.ts';
import { OpinionSpeakers } from './opinion-speakers.ts';
import { RequestOpinionRequest } from './request-opinion.request.ts';
import { ResolveRefusalRequest } from './resolve-refusal.request.ts';

/** What offices say of a paper before the bodies have it, and whether anything is missing. */
@ApiTags('opinions')
@Controller('resolutions')
export class OpinionsController {
  readonly #sender: CommandSender;
  readonly #record: RecordReader;
  readonly #speakers: OpinionSpeakers;

  constructor(
    @Inject(CommandSender) sender: CommandSender,
    @Inject(RecordReader) record: RecordReader,
    @Inject(OpinionSpeakers) speakers: OpinionSpeakers,
  ) {
    this.#sender = sender;
    this.#record = record;
    this.#speakers = speakers;
  }

  @Get(':id/completeness')
  @AnswersQuestion({
    summary: 'Ask why a paper may not go on an agenda yet, from the record alone',
    admits: ['council-office', 'department', 'auditor', 'administrator'],
    answer: completenessSchema,
    refusals: { 404: 'PAPER_UNKNOWN' },
  })
  async getCompleteness(
    @Param('id') id: string,
    @Query() moment: MomentRequest,
    @Req() request: FastifyRequest,
  ): Promise<CompletenessAnswer> {
    const language = languageOf(request.headers['accept-language']);
    return completenessAnswer(await this.#record.ask({ id, moment, request, answer: completenessOn }), language);
  }

  @Post(':id/opinions')
  @OfficeRecords('Ask an office for an opinion or a co-signature', 201)
  requestOpinion(
    @Param('id') id: string,
    @Body() request: RequestOpinionRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, office, kind, function: asked, dueOn, itemIds } = request;
    const data = { resolutionId: resolutionIdOf(id), office, kind, function: asked, dueOn, itemIds };
    return recordAboutPaper(this.#sender, { command: { type: 'RequestOpinion', occurredOn, data }, request, sending });
  }

  @Post(':id/opinions/answers')
  @TakesOrder({
    summary: 'Record what an office said; a department says for itself and its offices what they were asked',
    status: 201,
    roles: ['council-office', 'department'],
    answer: commandSchema('resolutionId'),
  })
  async giveOpinion(
    @Param('id') id: string,
    @Body() request: GiveOpinionRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, office, kind, verdict, text, textVersion } = request;
    const resolutionId = resolutionIdOf(id);
    const speaker = await this.#speakers.speakerFor({ resolutionId, office, account: sending.account });
    const own = speaker === 'office' ? { own: true as const } : {};
    const data = { resolutionId, office, kind, verdict, text, textVersion, ...own };
    return recordAboutPaper(this.#sender, { command: { type: 'GiveOpinion', occurredOn, data }, request, sending });
  }

  @Post(':id/opinions/resolutions')
  @OfficeRecords('Record why a refusal does not stop the paper')
  resolveRefusal(
    @Param('id') id: string,
    @Body() request: ResolveRefusalRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, office, kind, because } = request;
    const data = { resolutionId: resolutionIdOf(id), office, kind, because };
    return recordAboutPaper(this.#sender, { command: { type: 'ResolveRefusal', occurredOn, data }, request, sending });
  }
}

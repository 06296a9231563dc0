import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { TextItem } from '#council/events';
import { resolutionIdOf } from '#council/events';
import { renderSynopsis } from '#documents';
import { Rejection } from '#kernel';
import type { ResolutionPage } from '#read-models';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { synopsisSchema, wordingSchema } from '../openapi/text-schemas.ts';
import { ViewWaiter } from '../queries/view-waiter.ts';
import { GetResolutionRequest } from './get-resolution.request.ts';
import type { SynopsisAnswer, WordingAnswer } from './resolution-texts.answer.ts';

const ReadsText = (summary: string, answer: typeof synopsisSchema): MethodDecorator =>
  AnswersQuestion({
    summary,
    admits: 'readers',
    answer,
    problems: ['READ_MODEL_BEHIND'],
    refusals: { 404: 'PAPER_UNKNOWN' },
  });

/** The text of a paper in the forms that people compare and write in. */
@ApiTags('resolutions')
@Controller('resolutions/:id')
export class ResolutionTextsController {
  readonly #parts: ApiParts;
  readonly #waiter: ViewWaiter;

  constructor(@Inject(API_PARTS) parts: ApiParts, @Inject(ViewWaiter) waiter: ViewWaiter) {
    this.#parts = parts;
    this.#waiter = waiter;
  }

  @Get('synopsis')
  @ReadsText('Compare the text as filed, recommended and adopted', synopsisSchema)
  async getSynopsis(
    @Param('id') id: string,
    @Query() question: GetResolutionRequest,
    @Req() request: FastifyRequest,
  ): Promise<SynopsisAnswer> {
    const { resolutionId, texts, decision } = await this.#visiblePage(id, question, request);
    const { filed, recommended, current, textVersion } = texts;
    const adopted = decision?.outcome === 'adopted' ? current : null;
    return { resolutionId, version: textVersion, rows: renderSynopsis({ filed, recommended, adopted }) };
  }

  @Get('wording')
  @ReadsText('Read the current text as it is written, with its values', wordingSchema)
  async getWording(
    @Param('id') id: string,
    @Query() question: GetResolutionRequest,
    @Req() request: FastifyRequest,
  ): Promise<WordingAnswer> {
    const { resolutionId, revision, texts } = await this.#visiblePage(id, question, request);
    return { resolutionId, version: texts.textVersion, revision, items: texts.current.items.map(written) };
  }

  async #visiblePage(id: string, { after }: GetResolutionRequest, request: FastifyRequest): Promise<ResolutionPage> {
    await this.#waiter.waitFor('resolution-view', after);
    const resolutionId = resolutionIdOf(id);
    const audience = audienceOf(sessionIn(request)?.account ?? null);
    const page = await this.#parts.queries.resolution({ resolutionId, audience });
    if (page === null) throw new Rejection('PAPER_UNKNOWN', { resolutionId });
    return page;
  }
}

const written = (item: TextItem): WordingAnswer['items'][number] => {
  const { itemId, label, parentId, mode, state, text, closing, values, effects } = item;
  return { itemId, label, parentId, mode, state, text, closing, values, effects };
};

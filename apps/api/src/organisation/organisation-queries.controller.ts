import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATION_STREAM } from '#council';
import type { OrganisationEvent } from '#council/events';
import { decodeEvent, emptyOrganisation, evolveOrganisation } from '#council/events';
import { readWholeStream } from '#event-store';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { GetOrganisationRequest } from './get-organisation.request.ts';
import type { OrganisationAnswer } from './organisation.answer.ts';
import { organisationAnswer } from './organisation.answer.ts';
import { organisationSchema } from './organisation-schemas.ts';

/** Answers from the record alone: one short stream, so it never lags behind an order. */
@ApiTags('organisation')
@Controller('organisation')
export class OrganisationQueriesController {
  readonly #parts: ApiParts;

  constructor(@Inject(API_PARTS) parts: ApiParts) {
    this.#parts = parts;
  }

  @Get()
  @AnswersQuestion({
    summary: 'Read bodies, factions and departments as of a day',
    admits: 'everybody',
    answer: organisationSchema,
  })
  async getOrganisation(@Query() { asOf }: GetOrganisationRequest): Promise<OrganisationAnswer> {
    const { store, clock } = this.#parts;
    const recorded = await readWholeStream(store, ORGANISATION_STREAM);
    // The stream holds the organisation's events only, because only its commands write it.
    const events = recorded.map((event) => decodeEvent(event) as OrganisationEvent);
    const state = events.reduce(evolveOrganisation, emptyOrganisation);
    return organisationAnswer(state, { asOf: asOf ?? clock.today(), revision: recorded.at(-1)?.version ?? 0 });
  }
}

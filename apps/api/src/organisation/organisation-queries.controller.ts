import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { GetOrganisationRequest } from './get-organisation.request.ts';
import type { OrganisationAnswer } from './organisation.answer.ts';
import { organisationAnswer } from './organisation.answer.ts';
import { organisationSchema } from './organisation-schemas.ts';
import { recordedOrganisation } from './recorded-organisation.ts';

/** Answers from the record alone. */
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
    const { state, revision } = await recordedOrganisation(store);
    return organisationAnswer(state, { asOf: asOf ?? clock.today(), revision });
  }
}

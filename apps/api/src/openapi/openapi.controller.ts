import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Admits } from '../access/access.decorator.ts';
import { anything } from './answer-schema.ts';
import { DocumentsProblems } from './documents-problems.ts';
import { OpenApiShelf } from './openapi-shelf.ts';

@ApiTags('openapi')
@Controller('openapi.json')
export class OpenApiController {
  readonly #shelf: OpenApiShelf;

  constructor(@Inject(OpenApiShelf) shelf: OpenApiShelf) {
    this.#shelf = shelf;
  }

  @Get()
  @Admits('everybody')
  @ApiOperation({ summary: 'This description' })
  @ApiResponse({ status: 200, schema: anything, description: 'OpenAPI 3.' })
  @DocumentsProblems([])
  getDescription(): OpenAPIObject {
    return this.#shelf.description;
  }
}

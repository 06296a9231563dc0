import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCookieAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { readPaper } from '#intake';
import { Admits } from '../access/access.decorator.ts';
import { DocumentsProblems } from '../openapi/documents-problems.ts';
import { importSchema } from '../openapi/import-schemas.ts';
import { orFileProblem } from './file-problem.ts';
import type { ImportAnswer } from './import.answer.ts';
import { importAnswer } from './import.answer.ts';
import { ImportPaperRequest } from './import-paper.request.ts';
import { paperFileTypes } from './paper-file-types.ts';
import { readFile } from './read-file.ts';

/** Reads a paper from a file and shows what was understood; what is recorded of it, the office sends as a draft. */
@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  @Post()
  @HttpCode(200)
  @Admits(['council-office'])
  @ApiOperation({
    summary: 'Read a paper from a file and record nothing',
    description: 'Roles: council-office. The body is the file itself, 10 MiB at most.',
  })
  @ApiCookieAuth('session')
  @ApiHeader({ name: 'X-CSRF-Token', required: true, schema: { type: 'string' } })
  @ApiConsumes(...Object.keys(paperFileTypes))
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 200, schema: importSchema, description: 'What was understood.' })
  @DocumentsProblems([
    'REQUEST_INVALID',
    'NOT_SIGNED_IN',
    'CSRF_TOKEN_WRONG',
    'ROLE_NOT_ALLOWED',
    'FILE_TOO_LARGE',
    'CONTENT_TYPE_UNSUPPORTED',
    'FILE_NOT_A_PAPER',
    'FILE_ENCODING_WRONG',
    'FILE_HAS_TRACKED_CHANGES',
    'FILE_NUMBERING_UNCLEAR',
  ])
  async importPaper(@Query() { name }: ImportPaperRequest, @Req() request: FastifyRequest): Promise<ImportAnswer> {
    const file = await readFile(request, name);
    return importAnswer(orFileProblem(() => readPaper(file)));
  }
}

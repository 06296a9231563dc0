import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Admits } from '../access/access.decorator.ts';
import type { ApiParts, ProjectionLag } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { liveSchema, readySchema } from '../openapi/answer-schemas.ts';
import { DocumentsProblems } from '../openapi/documents-problems.ts';

/** For whoever runs it. Tells parts and numbers, never contents. */
@ApiTags('health')
@Controller('health')
@Admits('everybody')
export class HealthController {
  readonly #parts: ApiParts;

  constructor(@Inject(API_PARTS) parts: ApiParts) {
    this.#parts = parts;
  }

  @Get('live')
  @ApiOperation({ summary: 'Whether the process answers' })
  @ApiResponse({ status: 200, schema: liveSchema, description: 'It does.' })
  @DocumentsProblems([])
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  /** Pages that lag behind are told but do not make the API unready: it can still take orders. */
  @Get('ready')
  @ApiOperation({ summary: 'Whether every part it needs answers' })
  @ApiResponse({ status: 200, schema: readySchema, description: 'Every part is up.' })
  @ApiResponse({ status: 503, schema: readySchema, description: 'A part is down.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const { ready, checks } = await this.#parts.readiness();
    const projections = ready ? await this.#lag() : [];
    reply.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'notReady', checks, projections };
  }

  async #lag(): Promise<readonly ProjectionLag[]> {
    return this.#parts.projectionLag().catch(() => []);
  }
}

import { Controller, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { refusedInFile } from '#intake';
import type { Order } from '../commands/command-sender.ts';
import { CommandSender } from '../commands/command-sender.ts';
import type { Sending } from '../commands/sending.ts';
import { SentBy } from '../commands/sending.ts';
import { CSV } from '../exports/media-types.ts';
import { readBody } from '../imports/read-file.ts';
import { ImportBaselineRequest } from './import-baseline.request.ts';
import type { PlanCommandAnswer } from './office-records.ts';
import { OfficeRecords } from './office-records.ts';
import { readBaselineBody } from './read-baseline-body.ts';

/** Takes the draft of a plan as the file in which it is kept. */
@ApiTags('budget plans')
@Controller('budget/plans')
export class BaselineController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post(':planId/baseline')
  @OfficeRecords('Import the lines and posts of a plan from a CSV file, all or nothing', 201, [
    'BASELINE_UNREADABLE',
    'FILE_TOO_LARGE',
  ])
  @ApiConsumes(CSV)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async importBaseline(
    @Param('planId') planId: string,
    @Query() request: ImportBaselineRequest,
    @Req() message: FastifyRequest,
    @SentBy() sending: Sending,
  ): Promise<PlanCommandAnswer> {
    const { occurredOn, source, unit, signs } = request;
    const file = readBaselineBody(await readBody(message), { unit, signs });
    const data = { planId, source, ...file.baseline };
    const order: Order = { command: { type: 'ImportBaseline', occurredOn, data }, request, sending };
    const answer = await this.#sender.send(order).catch((error: unknown) => {
      throw refusedInFile(error, file);
    });
    return { planId, ...answer };
  }
}

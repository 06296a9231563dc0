import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { resolutionIdOf } from '#council/events';
import { CommandSender } from '../commands/command-sender.ts';
import type { Sending } from '../commands/sending.ts';
import { SentBy } from '../commands/sending.ts';
import { commandSchema } from '../openapi/answer-schemas.ts';
import { TakesOrder } from '../openapi/documents-order.ts';
import { meetingOf } from '../resolution/meeting-of.ts';
import type { ResolutionCommandAnswer } from '../resolution/resolution-command.answer.ts';
import { FilePackagesRequest } from './file-packages.request.ts';
import { VoteOnPackageRequest } from './vote-on-package.request.ts';

/** What the council office records about the packages over a paper. `:id` is the paper's number in any spelling. */
@ApiTags('packages')
@Controller('resolutions')
export class PackagesController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post(':id/packages')
  @TakesOrder({
    summary: 'File all packages over a paper; replaces an earlier filing',
    status: 201,
    roles: ['council-office'],
    answer: commandSchema('resolutionId'),
  })
  async filePackages(
    @Param('id') id: string,
    @Body() request: FilePackagesRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, source, motions, packages } = request;
    const resolutionId = resolutionIdOf(id);
    const data = { resolutionId, source, motions, packages };
    const answer = await this.#sender.send({ command: { type: 'FilePackages', occurredOn, data }, request, sending });
    return { resolutionId, ...answer };
  }

  @Post(':id/packages/:label/votes')
  @TakesOrder({
    summary: 'Record a vote on a package; adopted by the deciding body it settles the others',
    roles: ['council-office'],
    answer: commandSchema('resolutionId'),
  })
  async voteOnPackage(
    @Param() { id, label }: PackageAddress,
    @Body() request: VoteOnPackageRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, body, meetingDate, vote } = request;
    const resolutionId = resolutionIdOf(id);
    const data = { resolutionId, label, body, meetingDate, vote, ...meetingOf(request) };
    const answer = await this.#sender.send({ command: { type: 'VoteOnPackage', occurredOn, data }, request, sending });
    return { resolutionId, ...answer };
  }
}

interface PackageAddress {
  readonly id: string;
  readonly label: string;
}

import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { resolutionIdOf } from '#council/events';
import { CommandSender } from '../../commands/command-sender.ts';
import type { Sending } from '../../commands/sending.ts';
import { SentBy } from '../../commands/sending.ts';
import { OfficeRecords, recordAboutPaper } from '../paper-order.ts';
import type { ResolutionCommandAnswer } from '../resolution-command.answer.ts';
import { CorrectResolutionRequest } from './correct-resolution.request.ts';
import { PublishResolutionRequest } from './publish-resolution.request.ts';
import { RaiseObjectionRequest } from './raise-objection.request.ts';
import { RepealResolutionRequest } from './repeal-resolution.request.ts';
import { SettleObjectionRequest } from './settle-objection.request.ts';
import { SupersedeResolutionRequest } from './supersede-resolution.request.ts';

/** What becomes of a resolution after its decision. */
@ApiTags('aftermath')
@Controller('resolutions')
export class AftermathController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post(':id/objections')
  @OfficeRecords('Record an objection of the mayor; it suspends the resolution', 201)
  raiseObjection(
    @Param('id') id: string,
    @Body() request: RaiseObjectionRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, raisedBy, rule, ground, because } = request;
    const data = { resolutionId: resolutionIdOf(id), raisedBy, rule, ground, because };
    return recordAboutPaper(this.#sender, { command: { type: 'RaiseObjection', occurredOn, data }, request, sending });
  }

  @Post(':id/objections/settlement')
  @OfficeRecords('Settle the open objection')
  settleObjection(
    @Param('id') id: string,
    @Body() request: SettleObjectionRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, result, body, vote, because } = request;
    const data = { resolutionId: resolutionIdOf(id), result, body, vote, because };
    return recordAboutPaper(this.#sender, { command: { type: 'SettleObjection', occurredOn, data }, request, sending });
  }

  @Post(':id/corrections')
  @OfficeRecords('Correct an obvious error and sign anew', 201)
  correctResolution(
    @Param('id') id: string,
    @Body() request: CorrectResolutionRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, operations, because, signedBy } = request;
    const data = { resolutionId: resolutionIdOf(id), operations, because, signedBy };
    const command = { type: 'CorrectResolution' as const, occurredOn, data };
    return recordAboutPaper(this.#sender, { command, request, sending });
  }

  @Post(':id/repeal')
  @OfficeRecords('Repeal a resolution, or some of its items, by another one')
  repealResolution(
    @Param('id') id: string,
    @Body() request: RepealResolutionRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, by, itemIds } = request;
    const data = { resolutionId: resolutionIdOf(id), by, itemIds };
    return recordAboutPaper(this.#sender, {
      command: { type: 'RepealResolution', occurredOn, data },
      request,
      sending,
    });
  }

  @Post(':id/supersession')
  @OfficeRecords('Supersede a resolution by another one')
  supersedeResolution(
    @Param('id') id: string,
    @Body() request: SupersedeResolutionRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, by } = request;
    const data = { resolutionId: resolutionIdOf(id), by };
    const command = { type: 'SupersedeResolution' as const, occurredOn, data };
    return recordAboutPaper(this.#sender, { command, request, sending });
  }

  @Post(':id/publication')
  @OfficeRecords('Record that the resolution was published')
  publishResolution(
    @Param('id') id: string,
    @Body() request: PublishResolutionRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, publishedIn } = request;
    const data = { resolutionId: resolutionIdOf(id), publishedIn };
    const command = { type: 'PublishResolution' as const, occurredOn, data };
    return recordAboutPaper(this.#sender, { command, request, sending });
  }
}

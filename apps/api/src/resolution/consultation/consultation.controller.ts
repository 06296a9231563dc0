import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { resolutionIdOf } from '#council/events';
import { CommandSender } from '../../commands/command-sender.ts';
import type { Sending } from '../../commands/sending.ts';
import { SentBy } from '../../commands/sending.ts';
import { OfficeRecords, recordAboutPaper } from '../paper-order.ts';
import type { ResolutionCommandAnswer } from '../resolution-command.answer.ts';
import { AddStationRequest } from './add-station.request.ts';
import { DeferPaperRequest } from './defer-paper.request.ts';
import { PlanConsultationRequest } from './plan-consultation.request.ts';
import { ReorderStationsRequest } from './reorder-stations.request.ts';
import { WithdrawPaperRequest } from './withdraw-paper.request.ts';

/** The way a paper is to take through the bodies (Beratungsfolge), and what stops it. */
@ApiTags('consultation')
@Controller('resolutions')
export class ConsultationController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post(':id/consultation')
  @OfficeRecords('Plan the consultation sequence', 201)
  planConsultation(
    @Param('id') id: string,
    @Body() request: PlanConsultationRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, stations, leadStationId } = request;
    const data = { resolutionId: resolutionIdOf(id), stations, leadStationId };
    return recordAboutPaper(this.#sender, {
      command: { type: 'PlanConsultation', occurredOn, data },
      request,
      sending,
    });
  }

  @Post(':id/stations')
  @OfficeRecords('Add a station to the sequence', 201)
  addStation(
    @Param('id') id: string,
    @Body() request: AddStationRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, station, afterStationId, because } = request;
    const data = { resolutionId: resolutionIdOf(id), station, afterStationId, because };
    return recordAboutPaper(this.#sender, { command: { type: 'AddStation', occurredOn, data }, request, sending });
  }

  @Post(':id/consultation/order')
  @OfficeRecords('Put the open stations into another order')
  reorderStations(
    @Param('id') id: string,
    @Body() request: ReorderStationsRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, stationIds, because } = request;
    const data = { resolutionId: resolutionIdOf(id), stationIds, because };
    return recordAboutPaper(this.#sender, { command: { type: 'ReorderStations', occurredOn, data }, request, sending });
  }

  @Post(':id/deferrals')
  @OfficeRecords('Record that a body left the paper to a later meeting')
  deferPaper(
    @Param('id') id: string,
    @Body() request: DeferPaperRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, body, meetingDate, meetingId, until, because } = request;
    const data = { resolutionId: resolutionIdOf(id), body, meetingDate, meetingId, until, because };
    return recordAboutPaper(this.#sender, { command: { type: 'DeferPaper', occurredOn, data }, request, sending });
  }

  @Post(':id/withdrawal')
  @OfficeRecords('Record that the paper was withdrawn')
  withdrawPaper(
    @Param('id') id: string,
    @Body() request: WithdrawPaperRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, withdrawnBy, body, meetingId, because } = request;
    const data = { resolutionId: resolutionIdOf(id), withdrawnBy, body, meetingId, because };
    return recordAboutPaper(this.#sender, { command: { type: 'WithdrawPaper', occurredOn, data }, request, sending });
  }
}

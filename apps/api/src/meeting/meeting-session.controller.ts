import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { MeetingCommand } from '#council';

import { CommandSender } from '../commands/command-sender.ts';
import type { Sending } from '../commands/sending.ts';
import { SentBy } from '../commands/sending.ts';
import type { OrderRequest } from '../request/order.request.ts';
import { CloseMeetingRequest } from './close-meeting.request.ts';
import { ConcludeAgendaItemsRequest } from './conclude-agenda-items.request.ts';
import { DeclareBiasRequest } from './declare-bias.request.ts';
import { OpenMeetingRequest } from './open-meeting.request.ts';
import { RecordArrivalRequest } from './record-arrival.request.ts';
import { RecordDepartureRequest } from './record-departure.request.ts';
import type { MeetingCommandAnswer } from './meeting-command.answer.ts';
import { OfficeRecords } from './office-records.ts';

/** What the council office records of a meeting while it is held. */
@ApiTags('meetings')
@Controller('meetings')
export class MeetingSessionController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post(':meetingId/opening')
  @OfficeRecords('Open a meeting with its attendance')
  openMeeting(
    @Param('meetingId') meetingId: string,
    @Body() request: OpenMeetingRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, attendance } = request;
    return this.#send({ type: 'OpenMeeting', occurredOn, data: { meetingId, attendance } }, request, sending);
  }

  @Post(':meetingId/arrivals')
  @OfficeRecords('Record that a member has come')
  recordArrival(
    @Param('meetingId') meetingId: string,
    @Body() request: RecordArrivalRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, memberId, faction, agendaItemId } = request;
    return this.#send(
      { type: 'RecordArrival', occurredOn, data: { meetingId, memberId, faction, agendaItemId } },
      request,
      sending,
    );
  }

  @Post(':meetingId/departures')
  @OfficeRecords('Record that a member has gone')
  recordDeparture(
    @Param('meetingId') meetingId: string,
    @Body() request: RecordDepartureRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, memberId, agendaItemId } = request;
    return this.#send(
      { type: 'RecordDeparture', occurredOn, data: { meetingId, memberId, agendaItemId } },
      request,
      sending,
    );
  }

  @Post(':meetingId/bias')
  @OfficeRecords('Record that a member is biased for an item')
  declareBias(
    @Param('meetingId') meetingId: string,
    @Body() request: DeclareBiasRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, memberId, agendaItemId } = request;
    return this.#send(
      { type: 'DeclareBias', occurredOn, data: { meetingId, memberId, agendaItemId } },
      request,
      sending,
    );
  }

  @Post(':meetingId/results')
  @OfficeRecords('Record the result of one item, or of several en bloc')
  concludeAgendaItems(
    @Param('meetingId') meetingId: string,
    @Body() request: ConcludeAgendaItemsRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, agendaItemIds, result, vote, note } = request;
    const data = { meetingId, agendaItemIds, result, vote, note };
    return this.#send({ type: 'ConcludeAgendaItems', occurredOn, data }, request, sending);
  }

  @Post(':meetingId/closing')
  @OfficeRecords('Close a meeting')
  closeMeeting(
    @Param('meetingId') meetingId: string,
    @Body() request: CloseMeetingRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn } = request;
    return this.#send({ type: 'CloseMeeting', occurredOn, data: { meetingId } }, request, sending);
  }

  async #send(command: MeetingCommand, request: OrderRequest, sending: Sending): Promise<MeetingCommandAnswer> {
    const answer = await this.#sender.send({ command, request, sending });
    return { meetingId: command.data.meetingId, ...answer };
  }
}

import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { MeetingCommand } from '#council';
import { resolutionIdOf } from '#council/events';
import { CommandSender } from '../commands/command-sender.ts';
import type { Sending } from '../commands/sending.ts';
import { SentBy } from '../commands/sending.ts';
import type { OrderRequest } from '../request/order.request.ts';
import { AddAgendaItemRequest } from './add-agenda-item.request.ts';
import { CancelMeetingRequest } from './cancel-meeting.request.ts';
import { InviteToMeetingRequest } from './invite-to-meeting.request.ts';
import { MoveMeetingRequest } from './move-meeting.request.ts';
import { RemoveAgendaItemRequest } from './remove-agenda-item.request.ts';
import { ReorderAgendaRequest } from './reorder-agenda.request.ts';
import { ScheduleMeetingRequest } from './schedule-meeting.request.ts';
import type { MeetingCommandAnswer } from './meeting-command.answer.ts';
import { OfficeRecords } from './office-records.ts';

/** What the council office records of a meeting until it begins. */
@ApiTags('meetings')
@Controller('meetings')
export class MeetingPlanningController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post()
  @OfficeRecords('Schedule a meeting', 201)
  scheduleMeeting(@Body() request: ScheduleMeetingRequest, @SentBy() sending: Sending): Promise<MeetingCommandAnswer> {
    const { occurredOn, meetingId, body, date, startsAt, place, visibility } = request;
    const data = { meetingId, body, date, startsAt, place, visibility };
    return this.#send({ type: 'ScheduleMeeting', occurredOn, data }, request, sending);
  }

  @Post(':meetingId/date')
  @OfficeRecords('Move a meeting to another day')
  moveMeeting(
    @Param('meetingId') meetingId: string,
    @Body() request: MoveMeetingRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, date, because: reason } = request;
    return this.#send({ type: 'MoveMeeting', occurredOn, data: { meetingId, date, reason } }, request, sending);
  }

  @Post(':meetingId/cancellation')
  @OfficeRecords('Cancel a meeting')
  cancelMeeting(
    @Param('meetingId') meetingId: string,
    @Body() request: CancelMeetingRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, because: reason } = request;
    return this.#send({ type: 'CancelMeeting', occurredOn, data: { meetingId, reason } }, request, sending);
  }

  @Post(':meetingId/agenda')
  @OfficeRecords('Put an item on the agenda', 201)
  addAgendaItem(
    @Param('meetingId') meetingId: string,
    @Body() request: AddAgendaItemRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, agendaItemId, number, section, visibility, title, paper, after } = request;
    const resolutionId = paper === null ? null : resolutionIdOf(paper);
    const data = { meetingId, agendaItemId, number, section, visibility, title, resolutionId, after };
    return this.#send({ type: 'AddAgendaItem', occurredOn, data }, request, sending);
  }

  @Post(':meetingId/agenda/:agendaItemId/removal')
  @OfficeRecords('Remove an item from the agenda')
  removeAgendaItem(
    @Param() { meetingId, agendaItemId }: AgendaItemAddress,
    @Body() request: RemoveAgendaItemRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, because: reason } = request;
    const data = { meetingId, agendaItemId, reason };
    return this.#send({ type: 'RemoveAgendaItem', occurredOn, data }, request, sending);
  }

  @Put(':meetingId/agenda/order')
  @OfficeRecords('Put the agenda into another order')
  reorderAgenda(
    @Param('meetingId') meetingId: string,
    @Body() request: ReorderAgendaRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, agendaItemIds } = request;
    return this.#send({ type: 'ReorderAgenda', occurredOn, data: { meetingId, agendaItemIds } }, request, sending);
  }

  @Post(':meetingId/invitation')
  @OfficeRecords('Record that the invitation has gone out')
  inviteToMeeting(
    @Param('meetingId') meetingId: string,
    @Body() request: InviteToMeetingRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, urgentBecause } = request;
    return this.#send({ type: 'InviteToMeeting', occurredOn, data: { meetingId, urgentBecause } }, request, sending);
  }

  async #send(command: MeetingCommand, request: OrderRequest, sending: Sending): Promise<MeetingCommandAnswer> {
    const answer = await this.#sender.send({ command, request, sending });
    return { meetingId: command.data.meetingId, ...answer };
  }
}

interface AgendaItemAddress {
  readonly meetingId: string;
  readonly agendaItemId: string;
}

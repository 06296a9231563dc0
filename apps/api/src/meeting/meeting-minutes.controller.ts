import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { MeetingCommand } from '#council';

import { CommandSender } from '../commands/command-sender.ts';
import type { Sending } from '../commands/sending.ts';
import { SentBy } from '../commands/sending.ts';
import type { OrderRequest } from '../request/order.request.ts';
import { ApproveMinutesRequest } from './approve-minutes.request.ts';
import { ObjectToMinutesRequest } from './object-to-minutes.request.ts';
import { SignMinutesRequest } from './sign-minutes.request.ts';
import type { MeetingCommandAnswer } from './meeting-command.answer.ts';
import { OfficeRecords } from './office-records.ts';

/** What the council office records of the minutes. */
@ApiTags('meetings')
@Controller('meetings')
export class MeetingMinutesController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post(':meetingId/minutes/signature')
  @OfficeRecords('Record that the minutes are signed')
  signMinutes(
    @Param('meetingId') meetingId: string,
    @Body() request: SignMinutesRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, signedBy } = request;
    return this.#send({ type: 'SignMinutes', occurredOn, data: { meetingId, signedBy } }, request, sending);
  }

  @Post(':meetingId/minutes/objections')
  @OfficeRecords('Record an objection to the minutes')
  objectToMinutes(
    @Param('meetingId') meetingId: string,
    @Body() request: ObjectToMinutesRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn, objectedBy, objection } = request;
    return this.#send(
      { type: 'ObjectToMinutes', occurredOn, data: { meetingId, objectedBy, objection } },
      request,
      sending,
    );
  }

  @Post(':meetingId/minutes/approval')
  @OfficeRecords('Record that the minutes are approved')
  approveMinutes(
    @Param('meetingId') meetingId: string,
    @Body() request: ApproveMinutesRequest,
    @SentBy() sending: Sending,
  ): Promise<MeetingCommandAnswer> {
    const { occurredOn } = request;
    return this.#send({ type: 'ApproveMinutes', occurredOn, data: { meetingId } }, request, sending);
  }

  async #send(command: MeetingCommand, request: OrderRequest, sending: Sending): Promise<MeetingCommandAnswer> {
    const answer = await this.#sender.send({ command, request, sending });
    return { meetingId: command.data.meetingId, ...answer };
  }
}

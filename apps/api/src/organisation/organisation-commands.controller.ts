import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { OrganisationCommand } from '#council';
import type { CommandAnswer } from '../commands/command.answer.ts';
import { CommandSender } from '../commands/command-sender.ts';
import type { Sending } from '../commands/sending.ts';
import { SentBy } from '../commands/sending.ts';
import { object, positionText, whole, yesOrNo } from '../openapi/answer-schema.ts';
import { TakesOrder } from '../openapi/documents-order.ts';
import type { OrderRequest } from '../request/order.request.ts';
import { DissolveBodyRequest } from './dissolve-body.request.ts';
import { EstablishBodyRequest } from './establish-body.request.ts';
import { EstablishDepartmentRequest } from './establish-department.request.ts';
import { RenameBodyRequest } from './rename-body.request.ts';
import { ReorganiseDepartmentRequest } from './reorganise-department.request.ts';
import { SeatFactionRequest } from './seat-faction.request.ts';
import { SetBodyRulesRequest } from './set-body-rules.request.ts';

const OfficeRecords = (summary: string, status: 200 | 201 = 200): MethodDecorator =>
  TakesOrder({
    summary,
    status,
    roles: ['council-office'],
    answer: object({ revision: whole, position: positionText, repeated: yesOrNo }),
  });

/** What the council office records about bodies and departments. The revision is the whole organisation's. */
@ApiTags('organisation')
@Controller('organisation')
export class OrganisationCommandsController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post('bodies')
  @OfficeRecords('Establish a body', 201)
  establishBody(@Body() request: EstablishBodyRequest, @SentBy() sending: Sending): Promise<CommandAnswer> {
    const { occurredOn, name, kind, from, rules } = request;
    return this.#send({ type: 'EstablishBody', occurredOn, data: { name, kind, from, rules } }, request, sending);
  }

  @Post('body-rules')
  @OfficeRecords('Set the rules of a body from a day on')
  setBodyRules(@Body() request: SetBodyRulesRequest, @SentBy() sending: Sending): Promise<CommandAnswer> {
    const { occurredOn, name, from, rules } = request;
    return this.#send({ type: 'SetBodyRules', occurredOn, data: { name, from, rules } }, request, sending);
  }

  @Post('body-names')
  @OfficeRecords('Rename a body')
  renameBody(@Body() request: RenameBodyRequest, @SentBy() sending: Sending): Promise<CommandAnswer> {
    const { occurredOn, name, newName, from } = request;
    return this.#send({ type: 'RenameBody', occurredOn, data: { name, newName, from } }, request, sending);
  }

  @Post('dissolutions')
  @OfficeRecords('Dissolve a body')
  dissolveBody(@Body() request: DissolveBodyRequest, @SentBy() sending: Sending): Promise<CommandAnswer> {
    const { occurredOn, name, from } = request;
    return this.#send({ type: 'DissolveBody', occurredOn, data: { name, from } }, request, sending);
  }

  @Post('faction-seats')
  @OfficeRecords('Record the seats of a faction in a body')
  seatFaction(@Body() request: SeatFactionRequest, @SentBy() sending: Sending): Promise<CommandAnswer> {
    const { occurredOn, body, faction, seats, from } = request;
    return this.#send({ type: 'SeatFaction', occurredOn, data: { body, faction, seats, from } }, request, sending);
  }

  @Post('departments')
  @OfficeRecords('Establish a department', 201)
  establishDepartment(@Body() request: EstablishDepartmentRequest, @SentBy() sending: Sending): Promise<CommandAnswer> {
    const { occurredOn, name, parent, from } = request;
    return this.#send({ type: 'EstablishDepartment', occurredOn, data: { name, parent, from } }, request, sending);
  }

  @Post('reorganisations')
  @OfficeRecords('Record that a department is taken over by another one')
  reorganiseDepartment(
    @Body() request: ReorganiseDepartmentRequest,
    @SentBy() sending: Sending,
  ): Promise<CommandAnswer> {
    const { occurredOn, predecessor, successor, from } = request;
    const data = { predecessor, successor, from };
    return this.#send({ type: 'ReorganiseDepartment', occurredOn, data }, request, sending);
  }

  #send(command: OrganisationCommand, request: OrderRequest, sending: Sending): Promise<CommandAnswer> {
    return this.#sender.send({ command, request, sending });
  }
}

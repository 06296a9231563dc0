import { Body, Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { consultationOf } from '#audit';
import { resolutionIdOf } from '#council/events';
import { audienceOf, sessionIn } from '../../access/signed-in.ts';
import type { ApiParts } from '../../api-parts.ts';
import { API_PARTS } from '../../api-parts.ts';
import { CommandSender } from '../../commands/command-sender.ts';
import type { Sending } from '../../commands/sending.ts';
import { SentBy } from '../../commands/sending.ts';
import { AnswersQuestion } from '../../openapi/documents-question.ts';
import { stationTextsSchema } from '../../openapi/way-schemas.ts';
import { MomentRequest } from '../../request/moment.request.ts';
import { OfficeRecords, recordAboutPaper } from '../paper-order.ts';
import { RecordReader } from '../record-reader.ts';
import type { ResolutionCommandAnswer } from '../resolution-command.answer.ts';
import { CloseStationRequest } from './close-station.request.ts';
import { ReferPaperRequest } from './refer-paper.request.ts';
import { SkipStationRequest } from './skip-station.request.ts';
import type { StationTextsAnswer } from './station-texts.answer.ts';
import { stationTextsAnswer } from './station-texts.answer.ts';

interface StationAddress {
  readonly id: string;
  readonly stationId: string;
}

/** What came of a paper at one station, and the text each of them has before it. */
@ApiTags('consultation')
@Controller('resolutions')
export class StationsController {
  readonly #sender: CommandSender;
  readonly #record: RecordReader;
  readonly #parts: ApiParts;

  constructor(
    @Inject(CommandSender) sender: CommandSender,
    @Inject(RecordReader) record: RecordReader,
    @Inject(API_PARTS) parts: ApiParts,
  ) {
    this.#parts = parts;
    this.#sender = sender;
    this.#record = record;
  }

  @Get(':id/consultation')
  @AnswersQuestion({
    summary: 'Read the stations of a paper, each with the text that lies before the body, from the record alone',
    admits: 'readers',
    answer: stationTextsSchema,
    refusals: { 404: 'PAPER_UNKNOWN' },
  })
  async getConsultation(
    @Param('id') id: string,
    @Query() moment: MomentRequest,
    @Req() request: FastifyRequest,
  ): Promise<StationTextsAnswer> {
    const found = await this.#record.ask({ id, moment, request, answer: consultationOf });
    const audience = audienceOf(sessionIn(request)?.account ?? null);
    const meetingIds = found.stations.flatMap(({ station: { meetingId } }) => (meetingId === null ? [] : [meetingId]));
    return stationTextsAnswer(found, await this.#parts.queries.readableMeetings({ audience, meetingIds }));
  }

  @Post(':id/stations/:stationId/result')
  @OfficeRecords('Close a station that gives no advice')
  closeStation(
    @Param() { id, stationId }: StationAddress,
    @Body() request: CloseStationRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, result, meetingDate, meetingId } = request;
    const data = { resolutionId: resolutionIdOf(id), stationId, result, meetingDate, meetingId };
    return recordAboutPaper(this.#sender, { command: { type: 'CloseStation', occurredOn, data }, request, sending });
  }

  @Post(':id/stations/:stationId/skip')
  @OfficeRecords('Skip a station')
  skipStation(
    @Param() { id, stationId }: StationAddress,
    @Body() request: SkipStationRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, because } = request;
    const data = { resolutionId: resolutionIdOf(id), stationId, because };
    return recordAboutPaper(this.#sender, { command: { type: 'SkipStation', occurredOn, data }, request, sending });
  }

  @Post(':id/stations/:stationId/referral')
  @OfficeRecords('Refer the paper to another body, or back to one that had it')
  referPaper(
    @Param() { id, stationId }: StationAddress,
    @Body() request: ReferPaperRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, body, role, plannedOn, meetingDate, meetingId, because } = request;
    const resolutionId = resolutionIdOf(id);
    const data = { resolutionId, stationId, body, role, plannedOn, meetingDate, meetingId, because };
    return recordAboutPaper(this.#sender, { command: { type: 'ReferPaper', occurredOn, data }, request, sending });
  }
}

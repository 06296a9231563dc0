import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Rejection } from '#kernel';
import type { CalendarPage } from '#read-models';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { ViewWaiter } from '../queries/view-waiter.ts';
import { MomentRequest } from '../request/moment.request.ts';
import { FindMeetingsRequest } from './find-meetings.request.ts';
import type { MeetingAnswer, MinutesAnswer } from './meeting.answer.ts';
import { meetingAnswer, minutesAnswer } from './meeting.answer.ts';
import { MeetingReader } from './meeting-reader.ts';
import { meetingSchema, meetingsSchema, minutesSchema } from './meeting-schemas.ts';

/** What anybody may read about meetings. Only who may see everything learns of what is not public. */
@ApiTags('meetings')
@Controller('meetings')
export class MeetingQueriesController {
  readonly #parts: ApiParts;
  readonly #waiter: ViewWaiter;
  readonly #reader: MeetingReader;

  constructor(
    @Inject(API_PARTS) parts: ApiParts,
    @Inject(ViewWaiter) waiter: ViewWaiter,
    @Inject(MeetingReader) reader: MeetingReader,
  ) {
    this.#parts = parts;
    this.#waiter = waiter;
    this.#reader = reader;
  }

  @Get()
  @AnswersQuestion({
    summary: 'Find meetings, the latest first',
    admits: 'readers',
    answer: meetingsSchema,
    problems: ['READ_MODEL_BEHIND'],
  })
  async findMeetings(
    @Query() { after, ...filter }: FindMeetingsRequest,
    @Req() request: FastifyRequest,
  ): Promise<CalendarPage> {
    await this.#waiter.waitFor('meeting-calendar', after);
    return this.#parts.queries.calendar({ ...filter, audience: audienceOf(sessionIn(request)?.account ?? null) });
  }

  @Get(':meetingId')
  @AnswersQuestion({
    summary: 'Read a meeting with its agenda, as of a day and as known at a moment, from the record alone',
    admits: 'readers',
    answer: meetingSchema,
    refusals: { 404: 'MEETING_UNKNOWN' },
  })
  async getMeeting(
    @Param('meetingId') meetingId: string,
    @Query() moment: MomentRequest,
    @Req() request: FastifyRequest,
  ): Promise<MeetingAnswer> {
    const { meeting, reader, revision } = await this.#reader.find(meetingId, moment, request);
    return meetingAnswer(meeting, reader, revision);
  }

  @Get(':meetingId/minutes')
  @AnswersQuestion({
    summary: 'Read the minutes; the public once they are signed',
    admits: 'readers',
    answer: minutesSchema,
    refusals: { 404: 'MEETING_UNKNOWN', 409: 'MINUTES_NOT_DUE' },
  })
  async getMinutes(
    @Param('meetingId') meetingId: string,
    @Query() moment: MomentRequest,
    @Req() request: FastifyRequest,
  ): Promise<MinutesAnswer> {
    const { meeting, reader } = await this.#reader.find(meetingId, moment, request);
    const { status } = meeting.minutes;
    if (reader === 'public' && status === 'draft') throw new Rejection('MINUTES_NOT_DUE', { meetingId, status });
    return minutesAnswer(meeting, reader);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Meeting } from '#council';
import { absentMeeting, evolveMeeting } from '#council';
import type { MeetingEvent } from '#council/events';
import { decodeEvent } from '#council/events';
import type { MinutesReader } from '#documents';
import { readWholeStream } from '#event-store';
import { Rejection, streamName } from '#kernel';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { readMoment } from '../request/formatted-fields.ts';
import type { MomentRequest } from '../request/moment.request.ts';

export interface FoundMeeting {
  readonly meeting: Meeting;
  readonly reader: MinutesReader;
  /** Of the meeting as it is shown. */
  readonly revision: number;
}

/** Asks the record about a meeting, as it was on a day and as was known at a moment. */
@Injectable()
export class MeetingReader {
  readonly #parts: ApiParts;

  constructor(@Inject(API_PARTS) parts: ApiParts) {
    this.#parts = parts;
  }

  /** @throws Rejection MEETING_UNKNOWN: what one may not see is answered like what does not exist. */
  async find(meetingId: string, moment: MomentRequest, request: FastifyRequest): Promise<FoundMeeting> {
    const unknown = new Rejection('MEETING_UNKNOWN', { meetingId });
    if (!/^[a-z0-9][a-z0-9.-]{0,150}$/.test(meetingId)) throw unknown;
    const { meeting, revision } = await this.#recorded(meetingId, moment);
    const reader = audienceOf(sessionIn(request)?.account ?? null) === 'all' ? 'all' : 'public';
    if (meeting.status === 'absent') throw unknown;
    if (reader === 'public' && meeting.visibility === 'nonPublic') throw unknown;
    return { meeting, reader, revision };
  }

  async #recorded(meetingId: string, { asOf, knownAt }: MomentRequest) {
    const { store, clock } = this.#parts;
    const upTo = await store.positionAt(readMoment(knownAt ?? '') ?? clock.now());
    const recorded = await readWholeStream(store, streamName(`meeting-${meetingId}`), { upTo });
    const day = asOf ?? clock.today();
    // The stream holds the meeting's events only, because only its commands write it.
    const events = recorded
      .filter(({ metadata }) => metadata.occurredOn <= day)
      .map((event) => decodeEvent(event) as MeetingEvent);
    return { meeting: events.reduce(evolveMeeting, absentMeeting), revision: recorded.at(-1)?.version ?? 0 };
  }
}

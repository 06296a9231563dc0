import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { resolutionIdOf } from '#council/events';
import type { EventStore } from '#event-store';
import type { Instant, IsoDate } from '#kernel';
import { Rejection } from '#kernel';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import { readMoment } from '../request/formatted-fields.ts';
import type { MomentRequest } from '../request/moment.request.ts';
import { recordedReaders, wasDraft } from './recorded-readers.ts';

/** A question to the record about one paper, on a day and as known at a moment. */
export interface RecordQuestion {
  readonly store: EventStore;
  readonly resolutionId: string;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
}

interface Asking<Answer> {
  /** The paper's number in any spelling. */
  readonly id: string;
  readonly moment: Pick<MomentRequest, 'asOf' | 'knownAt'>;
  readonly request: FastifyRequest;
  readonly answer: (question: RecordQuestion) => Promise<Answer | null>;
}

/** Asks the record about a paper for whoever may read it. */
@Injectable()
export class RecordReader {
  readonly #parts: ApiParts;

  constructor(@Inject(API_PARTS) parts: ApiParts) {
    this.#parts = parts;
  }

  /** @throws Rejection PAPER_UNKNOWN: what one may not see is answered like what does not exist. */
  async ask<Answer>({ id, moment, request, answer }: Asking<Answer>): Promise<Answer> {
    const { clock, store } = this.#parts;
    const resolutionId = resolutionIdOf(id);
    const unknown = new Rejection('PAPER_UNKNOWN', { resolutionId });
    const mayRead = await recordedReaders(store, resolutionId);
    const audience = audienceOf(sessionIn(request)?.account ?? null);
    if (!mayRead(audience, 'now')) throw unknown;
    const { asOf = clock.today() } = moment;
    const knownAt = readMoment(moment.knownAt ?? '') ?? clock.now();
    const question = { store, resolutionId, asOf, knownAt };
    // The past of a paper begins for the public with its submission.
    if (!mayRead(audience, 'asDraft') && (await wasDraft(question))) throw unknown;
    const found = await answer(question);
    if (found === null) throw unknown;
    return found;
  }
}

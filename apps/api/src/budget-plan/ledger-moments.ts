import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Instant, IsoDate, Position } from '#kernel';
import type { Audience } from '#read-models';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { ViewWaiter } from '../queries/view-waiter.ts';
import { readMoment } from '../request/formatted-fields.ts';
import type { BudgetLedgerRequest } from './budget-ledger.request.ts';

/** The movements, and who may read of which paper. */
const PAGES = ['budget-ledger', 'resolution-register'] as const;

export interface LedgerMomentAsked {
  readonly audience: Audience;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly upTo: Position;
}

type Asked = Pick<BudgetLedgerRequest, 'asOf' | 'knownAt' | 'after'>;

/** Whom, of which day and of which moment the ledger is asked for. */
@Injectable()
export class LedgerMoments {
  readonly #parts: ApiParts;
  readonly #waiter: ViewWaiter;

  constructor(@Inject(API_PARTS) parts: ApiParts, @Inject(ViewWaiter) waiter: ViewWaiter) {
    this.#parts = parts;
    this.#waiter = waiter;
  }

  /**
   * A moment of the past is waited for until the pages show it. "Now" is what they show after a short while: the answer says
   * which position that is.
   * @throws EdgeProblem READ_MODEL_BEHIND when the pages did not come as far as was asked for.
   */
  async askedIn({ asOf, knownAt: asked, after }: Asked, request: FastifyRequest): Promise<LedgerMomentAsked> {
    const { clock, store } = this.#parts;
    const knownAt = readMoment(asked ?? '') ?? clock.now();
    await this.#waiter.waitForAll(PAGES, after);
    const upTo = await store.positionAt(knownAt);
    if (asked === undefined) await this.#parts.waitUntilProjected(PAGES, upTo);
    else await this.#waiter.waitForAll(PAGES, String(upTo));
    return { audience: audienceOf(sessionIn(request)?.account ?? null), asOf: asOf ?? clock.today(), knownAt, upTo };
  }
}

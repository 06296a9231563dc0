import { Inject, Injectable } from '@nestjs/common';
import { position } from '#kernel';
import type { ProjectionName } from '#read-models';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { EdgeProblem } from '../problems/edge-problem.ts';
import { InvalidRequest } from '../request/invalid-request.ts';

/** Lets a sender read its own writing: waits until a page shows the position an order was answered with. */
@Injectable()
export class ViewWaiter {
  readonly #parts: ApiParts;

  constructor(@Inject(API_PARTS) parts: ApiParts) {
    this.#parts = parts;
  }

  /**
   * @throws EdgeProblem READ_MODEL_BEHIND when the page did not come that far in time.
   * @throws InvalidRequest when nothing was ever recorded at that position.
   */
  waitFor(name: ProjectionName, after: string | undefined): Promise<void> {
    return this.waitForAll([name], after);
  }

  /** The same of an answer that is made of several pages. */
  async waitForAll(names: readonly ProjectionName[], after: string | undefined): Promise<void> {
    if (after === undefined) return;
    const wanted = position(after);
    if (wanted > (await this.#parts.store.head())) {
      throw new InvalidRequest([{ pointer: '/after', expected: { code: 'POSITION_EXPECTED' }, found: after }]);
    }
    if (await this.#parts.waitUntilProjected(names, wanted)) return;
    const lags = await this.#parts.projectionLag();
    const [lag] = lags
      .filter(({ name }) => names.some((each) => each === name))
      .toSorted((a, b) => b.events - a.events);
    throw new EdgeProblem('READ_MODEL_BEHIND', {
      facts: { after, lag: lag === undefined ? null : { events: lag.events, seconds: lag.seconds } },
      headers: { 'retry-after': '1' },
    });
  }
}

import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';

import { runProjections } from '#read-models';

import type { WorkerParts } from './worker-parts.ts';
import { WORKER_PARTS } from './worker-parts.ts';

/** Keeps the pages up to date with the record. */
@Injectable()
export class ProjectionsStation implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #parts: WorkerParts;
  readonly #end = new AbortController();
  #ended: Promise<unknown> = Promise.resolve();

  constructor(@Inject(WORKER_PARTS) parts: WorkerParts) {
    this.#parts = parts;
  }

  onApplicationBootstrap(): void {
    const { pool, store, logger } = this.#parts;
    this.#ended = runProjections({ pool, store, logger, signal: this.#end.signal });
  }

  /** Ends only when asked to, or with the fault that keeps it from working. */
  ended(): Promise<unknown> {
    return this.#ended;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#end.abort();
    await this.#ended.catch(() => undefined);
  }
}

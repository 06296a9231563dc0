import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';

import { RecordCommand } from '#commands';
import { startDeliverer, startForwarder, startReconciler } from '#forwarding';

import type { WorkerParts } from './worker-parts.ts';
import { WORKER_PARTS } from './worker-parts.ts';

/** Carries opened tasks to the inboxes. What it did goes back through the command bus, like everybody's orders. */
@Injectable()
export class ForwardingStation implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #parts: WorkerParts;
  readonly #bus: CommandBus;
  readonly #end = new AbortController();
  #ended: Promise<unknown> = Promise.resolve();

  constructor(@Inject(WORKER_PARTS) parts: WorkerParts, @Inject(CommandBus) bus: CommandBus) {
    this.#parts = parts;
    this.#bus = bus;
  }

  onApplicationBootstrap(): void {
    const { configuration, store, pool, queue, clock, logger } = this.#parts;
    const takeover = configuration.takeoverSeconds * 1_000;
    const common = { store, pool, queue, clock, logger, signal: this.#end.signal };
    this.#ended = Promise.all([
      startForwarder({ ...common, leaseMilliseconds: takeover }),
      startReconciler({
        ...common,
        leaseMilliseconds: takeover,
        everyMilliseconds: configuration.reconcileSeconds * 1_000,
      }),
      startDeliverer({
        ...common,
        lockMilliseconds: takeover,
        commands: { execute: (command, context) => this.#bus.execute(new RecordCommand(command, context)) },
      }),
    ]);
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

import { randomUUID } from 'node:crypto';

import type { CommandContext, CommandGateway } from '#commands';
import { createCommandGateway } from '#commands';
import type { BudgetPlan, BudgetPlanState, CouncilCommand } from '#council';
import { subjects } from '#council';
import type { BudgetPlanEvent } from '#council/events';
import { decodeEvent } from '#council/events';
import type { EventStore } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import { commandId, streamName } from '#kernel';
import { systemClock } from '#platform';

import { planId } from '../../../libs/council/src/testing/plans.ts';
import { kurrentdbName } from '../../support/kurrentdb-server.ts';
import { openKurrentdbStore } from '../event-store/open-kurrentdb-store.ts';
import { openPostgresStore } from '../event-store/open-postgres-store.ts';
import type { OpenedStore } from '../event-store/store-under-test.ts';

const context = (): CommandContext => ({
  commandId: commandId(randomUUID()),
  actor: { id: 'office', role: 'council-office' },
  mandate: null,
  reason: null,
  correlationId: 'competing',
  causationId: null,
  expectedRevision: null,
});

const openMemoryStore = (): Promise<OpenedStore> => {
  const store = createMemoryEventStore();
  return Promise.resolve({ store, reopen: () => Promise.resolve(store), close: () => Promise.resolve() });
};

export const stores = [
  { name: 'memory', open: openMemoryStore },
  { name: 'PostgreSQL', open: openPostgresStore },
  { name: kurrentdbName, open: openKurrentdbStore },
];

/** Two processes that take orders on one record. */
export interface TwoDesks {
  readonly store: EventStore;
  /** Rejects when the order is refused; `side` says which of the processes takes it. */
  readonly order: (command: CouncilCommand, side?: number) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export const openTwoDesks = async (open: () => Promise<OpenedStore>): Promise<TwoDesks> => {
  const opened = await open();
  if (opened.reopen === undefined) throw new Error('A second process was expected.');
  const sides = [opened.store, await opened.reopen()];
  const gateways: readonly CommandGateway[] = sides.map((store) =>
    createCommandGateway({ store, clock: systemClock(), attempts: 20 }),
  );
  return {
    store: opened.store,
    order: (command, side = 0) =>
      gateways[side % 2]?.execute(command, context()) ?? Promise.reject(new Error('Found no gateway.')),
    close: () => opened.close(),
  };
};

/** The plan as the record has it. */
export const planIn = async (store: EventStore): Promise<BudgetPlan> => {
  const recorded = await store.readStream({ stream: streamName(`budget-${planId}`), limit: 1_000 });
  const { decider } = subjects.budget;
  const state = recorded
    .map((event) => decodeEvent(event) as BudgetPlanEvent)
    .reduce<BudgetPlanState>((before, event) => decider.evolve(before, event), decider.initialState);
  if (state.status === 'absent') throw new Error('Found no plan, expected one.');
  return state;
};

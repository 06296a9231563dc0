import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { CommandContext, CommandGateway } from '#commands';
import { createCommandGateway } from '#commands';
import type { BudgetPlan, BudgetPlanState, CouncilCommand } from '#council';
import { lineAccountOf, subjects } from '#council';
import type { BudgetPlanEvent } from '#council/events';
import { decodeEvent, resolutionIdOf } from '#council/events';
import type { EventStore } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import { commandId, streamName } from '#kernel';
import { systemClock } from '#platform';

import { grant } from '../../../libs/council/src/testing/items.ts';
import { decideResolution, draftPaper, submitPaper } from '../../../libs/council/src/testing/orders.ts';
import {
  adoptPlan,
  establishPlan,
  importBaseline,
  plan,
  planId,
  planLine,
} from '../../../libs/council/src/testing/plans.ts';
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

const ordersOf = (paper: string, amountCents: number): readonly CouncilCommand[] => {
  const resolutionId = resolutionIdOf(paper);
  const items = [grant('2', amountCents, { line: { planId, lineId: 'sach' } })];
  return [
    draftPaper({ paper, resolutionId, items }),
    { ...submitPaper(), data: { resolutionId } },
    decideResolution({ resolutionId, number: paper }),
  ];
};

const planIn = async (store: EventStore): Promise<BudgetPlan> => {
  const recorded = await store.readStream({ stream: streamName(`budget-${planId}`), limit: 1_000 });
  const { decider } = subjects.budget;
  const state = recorded
    .map((event) => decodeEvent(event) as BudgetPlanEvent)
    .reduce<BudgetPlanState>((before, event) => decider.evolve(before, event), decider.initialState);
  if (state.status === 'absent') throw new Error('Found no plan, expected one.');
  return state;
};

describe.each([
  { name: 'memory', open: openMemoryStore },
  { name: 'PostgreSQL', open: openPostgresStore },
  { name: kurrentdbName, open: openKurrentdbStore },
])('resolutions that take the last of one line of the budget plan, on $name', ({ open }) => {
  let opened: OpenedStore;
  let gateways: readonly CommandGateway[];

  const order = (command: CouncilCommand, side = 0): Promise<unknown> =>
    gateways[side % 2]?.execute(command, context()) ?? Promise.reject(new Error('Found no gateway.'));

  beforeAll(async () => {
    opened = await open();
    if (opened.reopen === undefined) throw new Error('A second process was expected.');
    const stores = [opened.store, await opened.reopen()];
    gateways = stores.map((store) => createCommandGateway({ store, clock: systemClock(), attempts: 20 }));
    for (const each of [establishPlan(), importBaseline(planLine('sach', 100_00)), adoptPlan()]) await order(each);
  });
  afterAll(() => opened.close());

  it('share it out to the cent, and never pass its limit', async () => {
    const papers = Array.from({ length: 6 }, (_, index) => ordersOf(`24-V-${index + 1}`, 40_00));
    for (const orders of papers) for (const each of orders.slice(0, 2)) await order(each);

    const decisions = papers.flatMap((orders) => orders.slice(2));
    const outcomes = await Promise.allSettled(decisions.map((decision, side) => order(decision, side)));

    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toEqual(
      Array.from({ length: 4 }, () => ({
        status: 'rejected',
        reason: expect.objectContaining({
          code: 'PLAN_LINE_EXHAUSTED',
          facts: { planId, lineId: 'sach', item: '2', available: 20_00, asked: 40_00 },
        }),
      })),
    );
    expect(lineAccountOf(await planIn(opened.store), 'sach')).toMatchObject({
      drawnCents: 80_00,
      availableCents: 20_00,
    });
  });

  it('leave nothing behind when they are refused, and may take what is left', async () => {
    const [draft, submit, decide] = ordersOf('24-V-9', 20_01);
    if (draft === undefined || submit === undefined || decide === undefined) throw new Error('Found no orders.');
    await order(draft);
    await order(submit);
    const stream = streamName('resolution-24-v-9');
    await expect(order(decide)).rejects.toMatchObject({ code: 'PLAN_LINE_EXHAUSTED', facts: { available: 20_00 } });
    expect(await opened.store.readStream({ stream, limit: 10 })).toHaveLength(2);

    const transfer = plan('TransferMoney', {
      ...{ transferId: 'u', fromLineId: 'sach', toLineId: 'sach', amountCents: 1, rationale: 'x' },
    });
    await expect(order(transfer)).rejects.toMatchObject({ code: 'TRANSFER_NOT_POSSIBLE' });
    for (const each of ordersOf('24-V-10', 20_00)) await order(each);
    expect(lineAccountOf(await planIn(opened.store), 'sach')).toMatchObject({ availableCents: 0 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { CouncilCommand } from '#council';
import { lineAccountOf } from '#council';
import { resolutionIdOf } from '#council/events';
import { streamName } from '#kernel';

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
import type { TwoDesks } from './two-desks.ts';
import { openTwoDesks, planIn, stores } from './two-desks.ts';

const ordersOf = (paper: string, amountCents: number): readonly CouncilCommand[] => {
  const resolutionId = resolutionIdOf(paper);
  const items = [grant('2', amountCents, { line: { planId, lineId: 'sach' } })];
  return [
    draftPaper({ paper, resolutionId, items }),
    { ...submitPaper(), data: { resolutionId } },
    decideResolution({ resolutionId, number: paper }),
  ];
};

describe.each(stores)('resolutions that take the last of one line of the budget plan, on $name', ({ open }) => {
  let desks: TwoDesks;
  const order: TwoDesks['order'] = (command, side) => desks.order(command, side);

  beforeAll(async () => {
    desks = await openTwoDesks(open);
    for (const each of [establishPlan(), importBaseline(planLine('sach', 100_00)), adoptPlan()]) await order(each);
  });
  afterAll(() => desks.close());

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
    expect(lineAccountOf(await planIn(desks.store), 'sach')).toMatchObject({
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
    expect(await desks.store.readStream({ stream, limit: 10 })).toHaveLength(2);

    const transfer = plan('TransferMoney', {
      ...{ transferId: 'u', fromLineId: 'sach', toLineId: 'sach', amountCents: 1, rationale: 'x' },
    });
    await expect(order(transfer)).rejects.toMatchObject({ code: 'TRANSFER_NOT_POSSIBLE' });
    for (const each of ordersOf('24-V-10', 20_00)) await order(each);
    expect(lineAccountOf(await planIn(desks.store), 'sach')).toMatchObject({ availableCents: 0 });
  });
});

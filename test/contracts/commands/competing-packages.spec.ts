import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { CouncilCommand } from '#council';
import { lineAccountOf } from '#council';
import type { FiledPackage } from '#council/events';
import { resolutionIdOf } from '#council/events';
import { streamName } from '#kernel';

import { correctResolution, raiseObjection, repealResolution } from '../../../libs/council/src/testing/aftermath.ts';
import { grant, item } from '../../../libs/council/src/testing/items.ts';
import {
  decideResolution,
  draftPaper,
  engrossResolution,
  submitPaper,
  vote,
} from '../../../libs/council/src/testing/orders.ts';
import { filePackages, quantified, voteOnPackage } from '../../../libs/council/src/testing/packages.ts';
import { adoptPlan, establishPlan, importBaseline, planId, planLine } from '../../../libs/council/src/testing/plans.ts';
import { withdrawPaper } from '../../../libs/council/src/testing/stations.ts';
import type { TwoDesks } from './two-desks.ts';
import { openTwoDesks, planIn, stores } from './two-desks.ts';

/** A package whose whole sum is taken from one line. */
const taking = (label: string, amountCents: number, lineId = 'sach'): FiledPackage => {
  const filed = quantified(label, amountCents);
  const effects = filed.effects.map((effect) =>
    effect.kind === 'budget' ? { ...effect, line: { planId, lineId } } : effect,
  );
  return { ...filed, effects };
};

/** The same order about another paper. */
const of = <Command extends CouncilCommand>(paper: string, command: Command): Command => ({
  ...command,
  data: { ...command.data, resolutionId: resolutionIdOf(paper) },
});

const streamOf = (paper: string) => streamName(`resolution-${resolutionIdOf(paper)}`);

describe.each(stores)('packages that take from one line of the budget plan, on $name', ({ open }) => {
  let desks: TwoDesks;
  const order: TwoDesks['order'] = (command, side) => desks.order(command, side);
  const doAll = async (paper: string, ...orders: readonly CouncilCommand[]) => {
    for (const each of orders) await order(of(paper, each));
  };
  const submitted = (paper: string, amountCents = 1) =>
    doAll(
      paper,
      draftPaper({ paper, items: [item('2'), grant('2.1', amountCents, { line: { planId, lineId: 'sach' } })] }),
      submitPaper(),
    );
  const filed = async (paper: string, ...packages: readonly FiledPackage[]) => {
    await submitted(paper);
    await order(of(paper, filePackages(packages)));
  };
  const left = async () => lineAccountOf(await planIn(desks.store), 'sach')?.availableCents;
  const recorded = (paper: string) => desks.store.readStream({ stream: streamOf(paper), limit: 100 });

  beforeAll(async () => {
    desks = await openTwoDesks(open);
    const lines = [planLine('sach', 100_00), planLine('steuer', 900_00, { direction: 'revenue' })];
    for (const each of [establishPlan(), importBaseline(...lines), adoptPlan('2023-12-01')]) await order(each);
  });
  afterAll(() => desks.close());

  it('and a paper that takes from it too share it out to the cent', async () => {
    const packages = ['24-V-1', '24-V-2', '24-V-3'];
    for (const paper of packages) await filed(paper, taking('1', 40_00), taking('2', 10_00));
    await submitted('24-V-4', 40_00);

    const outcomes = await Promise.allSettled([
      ...packages.map((paper, side) => order(of(paper, voteOnPackage('1')), side)),
      order(of('24-V-4', decideResolution({ number: '4' })), 1),
    ]);

    const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refusals.map(({ reason }) => (reason as { readonly code: string }).code)).toEqual([
      'PLAN_LINE_EXHAUSTED',
      'PLAN_LINE_EXHAUSTED',
    ]);
    expect(await left()).toBe(20_00);
  });

  it('are refused as a whole when less is left, and settle nothing then', async () => {
    await filed('24-V-5', taking('1', 20_01), taking('2', 20_00));
    const before = await recorded('24-V-5');
    await expect(order(of('24-V-5', voteOnPackage('1')))).rejects.toMatchObject({
      code: 'PLAN_LINE_EXHAUSTED',
      facts: { field: '/label', planId, lineId: 'sach', item: '1', available: 20_00, asked: 20_01 },
    });
    expect(await recorded('24-V-5')).toEqual(before);

    await order(of('24-V-5', voteOnPackage('2')));
    expect(await left()).toBe(0);
    await expect(order(of('24-V-5', voteOnPackage('1')))).rejects.toMatchObject({ code: 'PACKAGE_ALREADY_DECIDED' });
  });

  it('take once, and not what the paper itself would have taken', async () => {
    await doAll('24-V-5', decideResolution({ number: '5' }), engrossResolution());
    expect(await left()).toBe(0);
    const { draws } = await planIn(desks.store);
    expect(draws.filter(({ resolutionId }) => resolutionId === resolutionIdOf('24-V-5'))).toMatchObject([
      { itemId: 'package-2', amountCents: 20_00 },
    ]);
  });

  it('keep what they took while an objection is open, and through a correction of the text', async () => {
    await doAll('24-V-5', correctResolution([{ op: 'setAmount', itemId: '2.1', valueId: 'mittel', amountCents: 7 }]));
    expect(await left()).toBe(0);
    await doAll('24-V-5', raiseObjection({ on: '2024-01-03' }));
    expect(await left()).toBe(0);
  });

  it('give back exactly that when the resolution is repealed', async () => {
    await filed('24-V-6', quantified('1', 1));
    await doAll('24-V-6', voteOnPackage('1'), decideResolution({ number: '6' }), engrossResolution());
    const by = { paper: '24-V-6', number: '6', date: decideResolution().data.date };
    await doAll('24-V-5', repealResolution({ by, on: '2024-03-21' }));
    expect(await left()).toBe(20_00);
  });

  it('give it back when the paper is withdrawn, or rejected in the end', async () => {
    await filed('24-V-7', taking('1', 15_00));
    await order(of('24-V-7', voteOnPackage('1')));
    expect(await left()).toBe(5_00);
    await order(of('24-V-7', withdrawPaper()));
    expect(await left()).toBe(20_00);

    await filed('24-V-8', taking('1', 20_00));
    await order(of('24-V-8', voteOnPackage('1')));
    expect(await left()).toBe(0);
    await order(of('24-V-8', decideResolution({ number: null, vote: vote(10, 50) })));
    expect(await left()).toBe(20_00);
  });

  it('are not filed with a line that is none', async () => {
    await submitted('24-V-9');
    const before = await recorded('24-V-9');
    await expect(order(of('24-V-9', filePackages([taking('1', 1), taking('2', 1, 'x')])))).rejects.toMatchObject({
      code: 'PLAN_LINE_UNKNOWN',
      facts: { field: '/packages/1/effects/0/line/lineId', found: 'x' },
    });
    expect(await recorded('24-V-9')).toEqual(before);
  });

  it('are adopted from no line of revenue', async () => {
    await filed('24-V-10', taking('1', 1, 'steuer'));
    await expect(order(of('24-V-10', voteOnPackage('1')))).rejects.toMatchObject({
      code: 'PLAN_LINE_IS_REVENUE',
      facts: { field: '/label', lineId: 'steuer' },
    });
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';

import type { Replay } from '#audit';
import { replay } from '#audit';
import { createCommandGateway } from '#commands';
import type { EventStore } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import { isoDate } from '#kernel';
import { systemClock } from '#platform';

import { loadSampleCity } from '../load-sample-city.ts';

const clock = systemClock();
let store: EventStore;

const onDay = async (asOf: string): Promise<Replay> => {
  const answer = await replay({ store, resolutionId: '23-v-15-7', asOf: isoDate(asOf), knownAt: clock.now() });
  if (answer === null) throw new Error(`Found no paper on ${asOf}, expected 23-V-15-0007.`);
  return answer;
};

const labelsIn = ({ items }: Replay, state: Replay['items'][number]['state']): readonly string[] =>
  items.filter((item) => item.state === state).map(({ label }) => label);

beforeAll(async () => {
  store = createMemoryEventStore();
  const gateway = createCommandGateway({ store, clock });
  await loadSampleCity({ execute: (command, context) => gateway.execute(command, context) });
});

describe('resolution 0487 of 20 December 2023', () => {
  it('strikes, changes, keeps and inserts exactly these items', async () => {
    const decided = await onDay('2023-12-20');
    expect(labelsIn(decided, 'struck')).toEqual([
      ...['2.1', '2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.3.5', '2.5', '2.6', '2.10'],
    ]);
    expect(labelsIn(decided, 'changed')).toEqual(['2.2', '2.3', '2.4', '2.7', '2.12']);
    expect(labelsIn(decided, 'unchanged')).toEqual(['2.11']);
    expect(labelsIn(decided, 'inserted')).toEqual(['2.14']);
    expect(labelsIn(decided, 'asFiled').filter((label) => label.startsWith('2.'))).toEqual(['2.8', '2.9', '2.13']);
    expect(labelsIn(decided, 'asFiled').filter((label) => label.startsWith('1.'))).toHaveLength(13);
  });

  it('keeps the closing sentence of 2.3 when the items above it are struck', async () => {
    const { items } = await onDay('2023-12-20');
    expect(items.find(({ label }) => label === '2.3')?.text).toBe(
      'Im Stellenplan 2024 wird bei Dezernat II/15 ein zusätzlicher Bedarf von 2,0 VZÄ anerkannt. Gedeckt wird er durch Umwidmung vorhandener Planstellen.\nWie die Stellen bewertet werden, legt 150130 fest, sobald ihr Zuschnitt feststeht.',
    );
  });

  it('grants 154,340 euros for 2024, all of it released in advance', async () => {
    const { budget } = await onDay('2023-12-20');
    expect(budget).toContainEqual({ year: 2024, status: 'approved', amountCents: 15_434_000 });
    expect(budget).toContainEqual({ year: 2024, status: 'releasedInAdvance', amountCents: 15_434_000 });
    expect(budget.map(({ status }) => status)).not.toContain('proposed');
  });

  it('needs 2.00 FTE and creates no new post', async () => {
    expect((await onDay('2023-12-20')).posts).toEqual({ neededFteHundredths: 200, netNewFteHundredths: 0 });
  });

  it('goes to two for action and to one for information', async () => {
    const { forwardings, resolution, status } = await onDay('2023-12-20');
    expect(forwardings.map(({ recipient, purpose }) => [recipient, purpose])).toEqual([
      ['Magistrat', 'forAction'],
      ['Dezernat II', 'forAction'],
      ['Dezernat III', 'forInformation'],
    ]);
    expect(resolution).toEqual({ number: '0487', body: 'Stadtverordnetenversammlung', date: '2023-12-20' });
    expect(status).toBe('forwarded');
  });

  it('shows on the day before the text as it was filed', async () => {
    const filed = await onDay('2023-12-19');
    expect(new Set(filed.items.map(({ state }) => state))).toEqual(new Set(['asFiled']));
    expect(filed.items.map(({ label }) => label)).not.toContain('2.14');
    expect(filed.budget).toEqual([
      { year: 2024, status: 'proposed', amountCents: 138_240_000 },
      { year: 2025, status: 'proposed', amountCents: 65_500_000 },
    ]);
    expect(filed.posts).toEqual({ neededFteHundredths: 700, netNewFteHundredths: 700 });
    expect(filed).toMatchObject({ status: 'submitted', resolution: null, forwardings: [] });
  });

  it('is not there before it was drafted', async () => {
    const question = { store, resolutionId: '23-v-15-7', asOf: isoDate('2023-10-08'), knownAt: clock.now() };
    expect(await replay(question)).toBeNull();
  });
});

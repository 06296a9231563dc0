import { describe, expect, it } from '@jest/globals';

import { createCommandGateway } from '#commands';
import { START } from '#kernel';
import { createMemoryEventStore } from '#event-store';
import { systemClock } from '#platform';

import { contentsOf, loadSampleCity } from './load-sample-city.ts';

const city = () => {
  const store = createMemoryEventStore();
  const gateway = createCommandGateway({ store, clock: systemClock() });
  const load = (giveUpAfter = Infinity) =>
    loadSampleCity({
      execute: (command, context) => gateway.execute(command, context),
      onProgress: (done) => {
        if (done === giveUpAfter) throw new Error('broken off');
      },
    });
  return { store, load };
};

describe('loading the sample city', () => {
  it('is completed when it was broken off, and nothing comes twice', async () => {
    const whole = city();
    await whole.load();
    const broken = city();
    await expect(broken.load(4)).rejects.toThrow('broken off');
    expect(await contentsOf(broken.store)).toBe('half a sample city');

    await broken.load();
    await broken.load();

    expect(await contentsOf(broken.store)).toBe('the sample city');
    const reading = { after: START, limit: 1_000 };
    const ids = (await broken.store.readAll(reading)).map(({ eventId }) => eventId);
    expect(ids).toEqual((await whole.store.readAll(reading)).map(({ eventId }) => eventId));
  });
});

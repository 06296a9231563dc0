import { describe, expect, it } from '@jest/globals';

import { requireSafeQueue } from './require-safe-queue.ts';

describe('the queue, before anything is started', () => {
  const said: string[] = [];
  const say = (message: string): void => void said.push(message);

  it('is not asked for when it lives in PostgreSQL', async () => {
    await requireSafeQueue({ redisUrl: null }, say);
    expect(said).toEqual([]);
  });

  it('may be away: the worker waits for it', async () => {
    await requireSafeQueue({ redisUrl: 'redis://127.0.0.1:1' }, say);
    expect(said.at(-1)).toBe('Redis does not answer yet; deliveries wait for it.');
  });
});

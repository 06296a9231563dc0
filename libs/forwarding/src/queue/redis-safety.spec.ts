import { describe, expect, it } from '@jest/globals';

import { QueueUnsafe, checkRedis } from './redis-safety.ts';

const redisWith = (settings: { policy: string; appendOnly: string }) => ({
  info: (section: 'memory' | 'persistence') =>
    Promise.resolve(
      section === 'memory'
        ? `# Memory\r\nused_memory:1\r\nmaxmemory_policy:${settings.policy}\r\n`
        : `# Persistence\r\naof_enabled:${settings.appendOnly}\r\n`,
    ),
});

const warningsOf = async (settings: { policy: string; appendOnly: string }): Promise<readonly string[]> => {
  const warnings: string[] = [];
  await checkRedis(redisWith(settings), (warning) => warnings.push(warning));
  return warnings;
};

describe('the check of Redis before it may carry jobs', () => {
  it('says nothing of a server that keeps everything', async () => {
    expect(await warningsOf({ policy: 'noeviction', appendOnly: '1' })).toEqual([]);
  });

  it('warns of a server without an append-only file', async () => {
    expect(await warningsOf({ policy: 'noeviction', appendOnly: '0' })).toEqual([
      expect.stringContaining('appendonly: found no, expected yes'),
    ]);
  });

  it.each(['allkeys-lru', 'volatile-lru', 'volatile-ttl'])('refuses %s', async (policy) => {
    await expect(warningsOf({ policy, appendOnly: '1' })).rejects.toThrow(QueueUnsafe);
  });
});

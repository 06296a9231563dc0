/** Redis is set up so that it may throw jobs away when memory runs short. */
export class QueueUnsafe extends Error {
  override readonly name = 'QueueUnsafe';

  constructor(found: string) {
    super(`Redis setting maxmemory-policy: found ${found}, expected noeviction. Otherwise Redis may drop jobs.`);
  }
}

interface AsksInfo {
  info(section: 'memory' | 'persistence'): Promise<string>;
}

/**
 * Asks by INFO, which hosted servers allow where they forbid CONFIG.
 *
 * @throws QueueUnsafe when keys may be evicted. Without an append-only file it warns only: a lost queue is filled again.
 */
export const checkRedis = async (redis: AsksInfo, onWarning: (warning: string) => void): Promise<void> => {
  const policy = fieldOf(await redis.info('memory'), 'maxmemory_policy');
  if (policy !== 'noeviction') throw new QueueUnsafe(policy);
  const appendOnly = fieldOf(await redis.info('persistence'), 'aof_enabled');
  if (appendOnly !== '1') {
    onWarning(
      `Redis setting appendonly: found ${appendOnly === '0' ? 'no' : appendOnly}, expected yes. ` +
        'After a restart of Redis the queue has to be filled again, which delays deliveries.',
    );
  }
};

const fieldOf = (info: string, field: string): string =>
  new RegExp(`^${field}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? 'nothing';

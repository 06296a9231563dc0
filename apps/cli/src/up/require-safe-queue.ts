import { QueueUnsafe, createQueue } from '#forwarding';
import type { Configuration } from '#platform';

/**
 * A Redis that is away does not stop the start, because the worker waits for it; one that may drop jobs does.
 *
 * @throws QueueUnsafe before anything is started.
 */
export const requireSafeQueue = async (
  { redisUrl }: Pick<Configuration, 'redisUrl'>,
  say: (message: string) => void,
): Promise<void> => {
  if (redisUrl === null) return;
  const report = (facts: object): void => say(Object.values(facts).join(' '));
  const logger = { info: () => undefined, warn: report, error: report };
  try {
    const queue = await createQueue({ server: { redisUrl }, logger });
    await queue.close();
  } catch (error) {
    if (error instanceof QueueUnsafe) throw error;
    say('Redis does not answer yet; deliveries wait for it.');
  }
};

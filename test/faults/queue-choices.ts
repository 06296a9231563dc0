import { redisServer } from '../support/servers.ts';
import { redisProcess } from './servers/redis-process.ts';

export interface QueueChoice {
  readonly name: string;
  readonly available: boolean;
  /** The address of a Redis of the suite's own, or null for the queue in PostgreSQL, and how to end it. */
  start(): Promise<{ readonly redisUrl: string | null; stop(): Promise<void> }>;
}

export const queueChoices: readonly QueueChoice[] = [
  {
    name: 'PostgreSQL',
    available: true,
    start: () => Promise.resolve({ redisUrl: null, stop: () => Promise.resolve() }),
  },
  {
    name: 'Redis',
    available: redisServer !== null,
    start: async () => {
      const redis = await redisProcess();
      await redis.start();
      return { redisUrl: redis.url, stop: redis.remove };
    },
  },
];

import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';

import type { JobData, QueueBackend } from './bullmq-queue.ts';
import { QUEUE_NAME } from './bullmq-queue.ts';
import { checkRedis } from './redis-safety.ts';

export interface RedisChoice {
  readonly url: string;
  /** Put before every key, so several installations may share a server. */
  readonly prefix: string;
  readonly onError: (error: Error) => void;
  readonly onWarning: (warning: string) => void;
}

/** @throws QueueUnsafe when the server may throw jobs away; whatever the connection says when it cannot be reached. */
export const redisQueue = async ({ url, prefix, onError, onWarning }: RedisChoice): Promise<QueueBackend> => {
  // Who adds jobs hears at once that Redis is away; who waits for jobs waits for as long as it takes.
  const producer = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: true });
  const consumers: Redis[] = [];
  producer.on('error', onError);
  try {
    await producer.connect();
    await checkRedis(producer, onWarning);
  } catch (error) {
    producer.disconnect();
    throw error;
  }
  const queue = new Queue<JobData>(QUEUE_NAME, { connection: producer, prefix });
  queue.on('error', onError);
  return {
    name: 'redis',
    queue,
    startWorker: (process, options) => {
      const consumer = new Redis(url, { maxRetriesPerRequest: null });
      consumer.on('error', onError);
      consumers.push(consumer);
      return new Worker<JobData>(QUEUE_NAME, process, { ...options, connection: consumer, prefix });
    },
    check: () => checkRedis(producer, onWarning),
    disconnect: () => {
      for (const connection of [producer, ...consumers]) connection.disconnect();
      return Promise.resolve();
    },
  };
};

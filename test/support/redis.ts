import { describe } from '@jest/globals';

import { redisServer } from './servers.ts';

/** `describe` where a Redis is installed; else the suite is reported as skipped, under its name. */
export const describeWithRedis = redisServer === null ? describe.skip : describe;

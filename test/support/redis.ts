import { describe } from '@jest/globals';

/** The run's own Redis; null where none is installed. One server for all suites: give each its own key prefix. */
export const redisUrl = (): string | null => process.env['BESCHLUSSWERK_TEST_REDIS'] ?? null;

/** `describe` where a Redis is there; else the suite is reported as skipped, under its name. */
export const describeWithRedis = redisUrl() === null ? describe.skip : describe;

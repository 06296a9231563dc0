/** The run's own Redis; null where none is installed. One server for all suites: give each its own key prefix. */
export const redisUrl = (): string | null => process.env['BESCHLUSSWERK_TEST_REDIS'] ?? null;

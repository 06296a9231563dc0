/** What global set-up leaves for global teardown; both run in the process of the test runner. */
export const toStop: (() => Promise<void>)[] = [];

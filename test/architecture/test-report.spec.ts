import { describe, expect, it } from '@jest/globals';

import type { TestRound, TestRun } from '../../infra/run/test-report.mjs';
import { reportOf } from '../../infra/run/test-report.mjs';

const suite = (name: string, status: 'passed' | 'pending' | 'failed') => ({
  ...{ name, status: status === 'failed' ? 'failed' : 'passed' },
  assertionResults: [{ status, title: 'does it', ancestorTitles: ['forwarding on Redis'] }],
});
const round = (more: Partial<TestRound> = {}): TestRound => ({
  ...{ success: true, numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 },
  ...{ numRuntimeErrorTestSuites: 0, testResults: [suite('a.spec.ts', 'passed')] },
  ...more,
});
const skipped = round({ numPendingTests: 1, testResults: [suite('b.spec.ts', 'pending')] });

const redis = { name: 'Redis', found: false, enable: 'apt-get install redis-server', mayBeMissing: false };
const kurrentdb = { name: 'a real KurrentDB', found: false, enable: 'KURRENTDB_URL=…', mayBeMissing: true };
const run = (more: Partial<TestRun> = {}): TestRun => ({
  ...{ results: [round()], failedGates: [], servers: [], strict: false, isWhole: true },
  ...more,
});

const isMissing = 'MISSING Redis; to enable its suites: apt-get install redis-server';

describe('the report of npm test', () => {
  it('sums up what passed', () =>
    expect(reportOf(run({ results: [round(), round()] }))).toEqual({
      lines: ['6 passed, 0 failed, 0 skipped'],
      exitCode: 0,
    }));

  it('names a server that is not there, what was skipped for it, and the command that enables it', () =>
    expect(reportOf(run({ results: [skipped], servers: [redis] }))).toEqual({
      lines: ['SKIPPED b.spec.ts: forwarding on Redis', isMissing, '3 passed, 0 failed, 1 skipped'],
      exitCode: 0,
    }));

  it.each([
    ['of a whole run', run({ strict: true, servers: [redis] })],
    ['of chosen suites that needed it', run({ strict: true, servers: [redis], isWhole: false, results: [skipped] })],
  ])('fails %s where CI is true and Redis is missing', (_, missing) => {
    const { lines, exitCode } = reportOf(missing);
    expect(lines).toContain('FAILED  Redis is missing and CI is true; to enable: apt-get install redis-server');
    expect(exitCode).toBe(1);
  });

  it.each([
    ['KurrentDB, of which a stand-in was used', run({ strict: true, servers: [kurrentdb] })],
    ['a server that no chosen suite needs', run({ strict: true, servers: [redis], isWhole: false })],
  ])('lets %s be missing where CI is true', (_, missing) => expect(reportOf(missing).exitCode).toBe(0));

  it.each([
    ['a gate', run({ failedGates: ['lint'] }), 'FAILED  lint'],
    ['a runner that said nothing', run({ results: [null] }), 'FAILED  the test runner gave no report'],
    [
      'a suite that could not be loaded',
      run({
        results: [round({ success: false, numRuntimeErrorTestSuites: 1, testResults: [suite('c.spec.ts', 'failed')] })],
      }),
      'FAILED  c.spec.ts',
    ],
  ])('counts %s as failed', (_, broken, line) => {
    const { lines, exitCode } = reportOf(broken);
    expect(lines[0]).toBe(line);
    expect(lines.at(-1)).toContain(' 1 failed');
    expect(exitCode).toBe(1);
  });
});

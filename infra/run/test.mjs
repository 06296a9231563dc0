import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { root, run } from './run.mjs';

const jestArguments = process.argv.slice(2);
const strict = process.env.CI === 'true';
const line = (text) => process.stdout.write(`${text}\n`);

const gates = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['types of the routes', 'react-router', ['typegen', 'apps/web']],
  ['lint', 'eslint', ['.']],
  ['types of libs/kernel', 'tsc', ['-p', 'libs/kernel']],
  ['types of libs/council', 'tsc', ['-p', 'libs/council']],
  ['types', 'tsc', ['-p', '.']],
  ['types of apps/web', 'tsc', ['-p', 'apps/web']],
];

const anyOf = (...paths) => paths.some(existsSync);

/** Suites that need a server which is not there are skipped by name; only KurrentDB may be missing where it counts. */
const servers = [
  {
    name: 'Redis',
    found: anyOf('/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'),
    enable: 'apt-get install redis-server',
    mayBeMissing: false,
  },
  {
    name: 'Chromium',
    found: anyOf('/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'),
    enable: 'apt-get install chromium',
    mayBeMissing: false,
  },
  {
    name: 'a real KurrentDB (its stand-in was used)',
    found: (process.env.KURRENTDB_URL ?? '') !== '',
    enable: "KURRENTDB_URL='kurrentdb://127.0.0.1:2113?tls=false' npm run test:kurrentdb",
    mayBeMissing: true,
  },
];

const runGates = async () => {
  const failed = [];
  for (const [name, program, programArguments] of gates) {
    line(`\n── ${name}`);
    if ((await run(program, programArguments)) !== 0) failed.push(name);
  }
  return failed;
};

/** Fault suites kill servers and wait for their return: they run one by one, with the machine to themselves. */
const rounds =
  jestArguments.length > 0
    ? [{ name: 'suites', choice: jestArguments }]
    : [
        { name: 'suites', choice: ['--ignoreProjects', 'faults'] },
        { name: 'fault suites', choice: ['--selectProjects', 'faults', '--maxWorkers=1'] },
      ];

const runJest = async ({ name, choice }) => {
  line(`\n── ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'beschlusswerk-report-'));
  const report = join(folder, 'report.json');
  try {
    await run('jest', ['--json', `--outputFile=${report}`, ...choice], {
      output: 'discard',
      env: {
        // A server named for the suites of its adapter is not one for everything else.
        EVENT_STORE: process.env.EVENT_STORE ?? 'postgres',
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
      },
    });
    return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const skippedSuites = (result) => {
  const suites = result.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'pending' || status === 'todo')
      .map(({ ancestorTitles, title }) => `${name.replace(`${root}/`, '')}: ${ancestorTitles[0] ?? title}`),
  );
  return [...new Set(suites)];
};

const attempt = async (name, work) => {
  try {
    await work();
    return [];
  } catch (error) {
    line(error.message);
    return [name];
  }
};

const broken = await oneAtATime(async () => [
  ...(await attempt('installation', ensureInstalled)),
  ...(await attempt('build of the server', () => ensureBuilt(['server']))),
  ...(await attempt('build of the pages', () => ensureBuilt(['pages']))),
]);
const failedGates = [...broken, ...(jestArguments.length === 0 ? await runGates() : [])];
const results = [];
for (const round of rounds) results.push(await runJest(round));
const missing = servers.filter(({ found }) => !found);
const forbidden = strict && jestArguments.length === 0 ? missing.filter(({ mayBeMissing }) => !mayBeMissing) : [];
const sum = (figure) => results.reduce((total, result) => total + (result === null ? 0 : figure(result)), 0);
const silent = results.filter((result) => result === null).length;

line('\n── report');
for (const name of failedGates) line(`FAILED  ${name}`);
for (const suite of results.flatMap((result) => result?.testResults.filter(({ status }) => status === 'failed') ?? []))
  line(`FAILED  ${suite.name.replace(`${root}/`, '')}`);
for (const { name, enable } of forbidden) line(`FAILED  ${name} is missing and CI is true; to enable: ${enable}`);
for (const suite of results.flatMap((result) => (result === null ? [] : skippedSuites(result))))
  line(`SKIPPED ${suite}`);
for (const { name, enable } of missing) line(`MISSING ${name}; to enable its suites: ${enable}`);
if (silent > 0) line('FAILED  the test runner gave no report');

const brokenSuites = sum((result) => result.numRuntimeErrorTestSuites) + silent;
const failed = sum((result) => result.numFailedTests) + brokenSuites + failedGates.length + forbidden.length;
const skipped = sum((result) => result.numPendingTests + result.numTodoTests);
line(`${sum((result) => result.numPassedTests)} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 && results.every((result) => result?.success === true) ? 0 : 1;

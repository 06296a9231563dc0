import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { run } from './run.mjs';
import { reportOf, servers } from './test-report.mjs';

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
const isWhole = jestArguments.length === 0;
const { lines, exitCode } = reportOf({ results, failedGates, servers, strict, isWhole });

line('\n── report');
lines.forEach(line);
process.exitCode = exitCode;

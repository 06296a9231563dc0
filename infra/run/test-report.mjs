import { chromium, redisServer } from './installed-servers.mjs';
import { root } from './run.mjs';

/** Suites that need a server which is not there are skipped by name; only KurrentDB may be missing where it counts. */
export const servers = [
  {
    name: 'Redis',
    found: redisServer !== null,
    enable: 'apt-get install redis-server',
    mayBeMissing: false,
  },
  {
    name: 'Chromium',
    found: chromium !== null,
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

/**
 * What is said at the end of `npm test`, and whether it went well. `results` are reports of jest, null where it gave none.
 * `strict` is what `CI=true` asks for; `isWhole` is false when only some suites were chosen: of those, none may be skipped
 * for want of a server, but a server that none of them needs may be missing.
 */
export const reportOf = ({ results, failedGates, servers, strict, isWhole }) => {
  const reports = results.filter((result) => result !== null);
  const sum = (figure) => reports.reduce((total, report) => total + figure(report), 0);
  const skippedSuites = [...new Set(reports.flatMap(skippedIn))];
  const missing = servers.filter(({ found }) => !found);
  const counts = strict && (isWhole || skippedSuites.length > 0);
  const forbidden = counts ? missing.filter(({ mayBeMissing }) => !mayBeMissing) : [];
  const silent = results.length - reports.length;
  const failed =
    sum((report) => report.numFailedTests + report.numRuntimeErrorTestSuites) +
    silent +
    failedGates.length +
    forbidden.length;
  const skipped = sum((report) => report.numPendingTests + report.numTodoTests);
  const lines = [
    ...failedGates.map((name) => `FAILED  ${name}`),
    ...reports.flatMap(failedIn).map((suite) => `FAILED  ${suite}`),
    ...forbidden.map(({ name, enable }) => `FAILED  ${name} is missing and CI is true; to enable: ${enable}`),
    ...skippedSuites.map((suite) => `SKIPPED ${suite}`),
    ...missing.map(({ name, enable }) => `MISSING ${name}; to enable its suites: ${enable}`),
    ...(silent > 0 ? ['FAILED  the test runner gave no report'] : []),
    `${sum((report) => report.numPassedTests)} passed, ${failed} failed, ${skipped} skipped`,
  ];
  return { lines, exitCode: failed === 0 && results.every((result) => result?.success === true) ? 0 : 1 };
};

const shortName = (name) => name.replace(`${root}/`, '');

const failedIn = ({ testResults }) =>
  testResults.filter(({ status }) => status === 'failed').map(({ name }) => shortName(name));

const skippedIn = ({ testResults }) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'pending' || status === 'todo')
      .map(({ ancestorTitles, title }) => `${shortName(name)}: ${ancestorTitles[0] ?? title}`),
  );

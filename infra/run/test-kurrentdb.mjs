import { prepare } from './prepare.mjs';
import { requireKurrentdb } from './require-kurrentdb.mjs';
import { run } from './run.mjs';

requireKurrentdb('test:kurrentdb');
await prepare(['server']);
process.exitCode = await run(
  'jest',
  [
    '--verbose',
    ...['--selectProjects', 'contracts', 'acceptance'],
    ...['--testPathPatterns', 'contracts/event-store/(kurrentdb|moving-house)', 'acceptance/http-'],
    ...process.argv.slice(2),
  ],
  {
    env: {
      EVENT_STORE: 'kurrentdb',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
    },
  },
);

import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

if (!process.env.KURRENTDB_URL) {
  process.stderr.write(
    'KURRENTDB_URL: found nothing, expected the address of a server 25.1 or a later 25, such as\n' +
      "  KURRENTDB_URL='kurrentdb://127.0.0.1:2113?tls=false' npm run test:kurrentdb\n" +
      'Without a server "npm test" exercises the adapter on a stand-in.\n',
  );
  process.exit(1);
}

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

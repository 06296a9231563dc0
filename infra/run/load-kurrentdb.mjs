import { prepare } from './prepare.mjs';
import { requireKurrentdb } from './require-kurrentdb.mjs';
import { node, run } from './run.mjs';

requireKurrentdb('load:kurrentdb');
await prepare(['server']);
process.exitCode = await run(node, [
  '--disable-warning=ExperimentalWarning',
  'test/faults/kurrentdb-load.ts',
  ...process.argv.slice(2),
]);

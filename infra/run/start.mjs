import { endWithNpm } from './end-with-npm.mjs';
import { prepare } from './prepare.mjs';
import { node, run } from './run.mjs';

/** Ends `up` in good order when the line to us breaks, also when we are killed. */
const endWithParent = ['--import', './dist/libs/platform/src/end-with-parent.js'];

endWithNpm();
await prepare();
const code = await run(
  node,
  ['--enable-source-maps', ...endWithParent, 'dist/apps/cli/src/main.js', 'up', ...process.argv.slice(2)],
  { line: true },
);
process.exitCode = code;

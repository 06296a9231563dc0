import { prepare } from './prepare.mjs';
import { node, run } from './run.mjs';

await prepare(['server']);
process.exitCode = await run(node, ['--enable-source-maps', 'dist/apps/cli/src/main.js', ...process.argv.slice(2)]);

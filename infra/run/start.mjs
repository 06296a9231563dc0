import { prepare } from './prepare.mjs';
import { node, run } from './run.mjs';

await prepare();
const code = await run(node, ['--enable-source-maps', 'dist/apps/cli/src/main.js', 'up', ...process.argv.slice(2)]);
process.exitCode = code;

import { startStandIn } from './start-stand-in.ts';

/** A stand-in for trying things out by hand: `node test/support/kurrentdb-stand-in/serve.ts 2113`. Keeps nothing. */
const [port = '2113'] = process.argv.slice(2);
const { url } = await startStandIn({ port: Number(port) });
process.stdout.write(`${url}\n`);

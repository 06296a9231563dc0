import { openEmbeddedDatabase } from '../../libs/platform/src/embedded-database/embedded-database.ts';

/** A process of its own that holds the database of a folder open until it is asked to end: `node <this> <folder>`. */
const [, , folder = ''] = process.argv;
const database = await openEmbeddedDatabase({ folder });
process.once('SIGTERM', () => {
  void database.stop().then(() => process.exit(0));
});
setInterval(() => undefined, 1_000);
process.stdout.write(`${JSON.stringify({ connectionString: database.connectionString, pid: database.pid() })}\n`);

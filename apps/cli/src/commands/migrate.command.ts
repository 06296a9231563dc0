import { openDatabase, readConfiguration } from '#platform';

import type { CliCommand } from '../command.ts';
import { migrateRooms } from '../migrate-rooms.ts';

export const command: CliCommand = {
  register: (program) =>
    void program
      .command('migrate')
      .description('bring the tables of the database up to this version')
      .action(async () => {
        const database = await openDatabase(readConfiguration());
        try {
          const ran = await migrateRooms(database);
          for (const migration of ran) process.stdout.write(`${migration}\n`);
          process.stderr.write(ran.length === 0 ? 'Nothing to do.\n' : `${ran.length} migrations ran.\n`);
        } finally {
          await database.stop();
        }
      }),
};

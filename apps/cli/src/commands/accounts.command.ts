import { Option } from 'commander';

import { createAccess, roles } from '#access';
import { applicationPool, systemClock } from '#platform';

import type { AccountChoices } from '../accounts/chosen-account.ts';
import { chosenAccount } from '../accounts/chosen-account.ts';
import { readPassword } from '../accounts/read-password.ts';
import type { CliCommand } from '../command.ts';
import { CommandRefused } from '../command-refused.ts';
import type { OpenInstallation } from '../with-database.ts';
import { withDatabase } from '../with-database.ts';

const create = async (name: string, choices: AccountChoices): Promise<void> => {
  const account = chosenAccount({ name, choices, password: await readPassword() });
  await withDatabase(async ({ configuration, database }: OpenInstallation) => {
    const pool = applicationPool(database.connectionString, { max: 1, applicationName: 'beschlusswerk cli' });
    try {
      const { sessionIdleMinutes: idleMinutes, sessionHours: absoluteHours } = configuration;
      const clock = systemClock(configuration.timeZone);
      const { accounts } = createAccess({ pool, clock, limits: { idleMinutes, absoluteHours } });
      const created = await accounts.create(account);
      if (created === null) throw new CommandRefused(`Found an account named ${account.name}, expected a new name.`);
      process.stdout.write(`${created.name} (${created.role}) may sign in.\n`);
    } finally {
      await pool.end();
    }
  });
};

export const command: CliCommand = {
  register: (program) => {
    const accounts = program.command('accounts').description('who may sign in');
    accounts
      .command('create')
      .argument('<name>', 'what is typed at sign-in')
      .addOption(new Option('--role <role>', 'what the account may do').choices(roles).makeOptionMandatory())
      .option('--display-name <text>', 'what others see (default: the name)')
      .option('--department <name>', 'of the role department: whose inbox it opens, as forwardings name it')
      .description('create an account; the password is asked for, or read from standard input')
      .action(create);
  },
};

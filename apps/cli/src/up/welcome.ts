import { DEMO_PASSWORD, demoAccounts } from '#access';
import type { Configuration } from '#platform';

import { logFolder } from './parts.ts';

/** What a person reads when everything runs. The demo accounts are named only where the sample city is loaded. */
export const welcome = (configuration: Configuration, found: { isReady: boolean; isSample: boolean }): string =>
  [
    '',
    `  Beschlusswerk ${found.isReady ? 'is ready' : 'has started, but not all of it answers yet'}: ${configuration.publicUrl}`,
    ...(found.isSample ? accounts() : []),
    '',
    `  Ctrl-C stops it.${configuration.environment === 'production' ? '' : ` Logs: ${logFolder(configuration)}`}`,
    '',
  ].join('\n');

const accounts = (): readonly string[] => [
  '',
  `  Demo accounts, all with the password ${DEMO_PASSWORD}:`,
  ...demoAccounts.map(({ name, displayName, role }) => `    ${name.padEnd(14)} ${displayName} (${role})`),
];

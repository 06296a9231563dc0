import { DEMO_PASSWORD, demoAccounts } from '#access';
import type { Configuration } from '#platform';

import { logFolder } from './parts.ts';

interface Found {
  readonly isReady: boolean;
  readonly isSample: boolean;
  /** Of the embedded database; null for a server of one's own. */
  readonly dataFolder: string | null;
}

/** What a person reads when everything runs. The demo accounts are named only where the sample city is loaded. */
export const welcome = (configuration: Configuration, found: Found): string =>
  [
    '',
    `  Beschlusswerk ${found.isReady ? 'is ready' : 'has started, but not all of it answers yet'}: ${configuration.publicUrl}`,
    ...(found.isSample ? accounts() : []),
    '',
    ...(found.dataFolder === null ? [] : [`  Data: ${found.dataFolder}`]),
    ...(configuration.environment === 'production' ? [] : [`  Logs: ${logFolder(configuration)}`]),
    '  Ctrl-C stops it.',
    '',
  ].join('\n');

const accounts = (): readonly string[] => [
  '',
  `  Demo accounts, all with the password ${DEMO_PASSWORD}:`,
  ...demoAccounts.map(({ name, displayName, role }) => `    ${name.padEnd(14)} ${displayName} (${role})`),
];

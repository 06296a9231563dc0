import { DEMO_PASSWORD, demoAccounts } from '#access';
import type { Configuration } from '#platform';

import { logFolder } from './parts.ts';

/** What a person reads when everything runs. The demo accounts are named where they may exist, never in production. */
export const welcome = (configuration: Configuration, sampled: boolean): string =>
  [
    '',
    `  Beschlusswerk is ready: ${configuration.publicUrl}`,
    ...(sampled ? ['  The sample city has been loaded.'] : []),
    ...(configuration.environment === 'production' || configuration.sample === 'never' ? [] : accounts()),
    '',
    `  Ctrl-C stops it. ${configuration.environment === 'production' ? '' : `Logs: ${logFolder(configuration)}`}`,
    '',
  ].join('\n');

const accounts = (): readonly string[] => [
  '',
  `  Demo accounts, all with the password ${DEMO_PASSWORD}:`,
  ...demoAccounts.map(({ name, displayName, role }) => `    ${name.padEnd(14)} ${displayName} (${role})`),
];

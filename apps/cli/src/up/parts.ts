import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Configuration, Database, Part } from '#platform';
import { openLogFile, projectRoot } from '#platform';

const entries = {
  api: 'dist/apps/api/src/main.js',
  worker: 'dist/apps/worker/src/main.js',
  web: 'apps/web/server.mjs',
} as const;

export const apiAddress = ({ host, apiPort }: Configuration): string => addressOf(host, apiPort);
export const webAddress = ({ host, webPort }: Configuration): string => addressOf(host, webPort);

/** The processes of one installation. In production they speak where we speak, else each into a file of its own. */
export const partsOf = (configuration: Configuration, database: Database): readonly Part[] => {
  const environment = {
    DATABASE_URL: database.connectionString,
    DATA_DIR: configuration.dataDirectory,
    HOST: configuration.host,
    API_PORT: String(configuration.apiPort),
    WEB_PORT: String(configuration.webPort),
    API_URL: apiAddress(configuration),
    PUBLIC_URL: configuration.publicUrl,
    ...(database.embedded ? { DATABASE_EMBEDDED: '1' } : {}),
  };
  return Object.entries(entries)
    .filter(([, file]) => existsSync(join(projectRoot, file)))
    .map(([name, file]) => ({
      name,
      arguments: ['--enable-source-maps', '--import', endWithParent, join(projectRoot, file)],
      environment,
      output:
        configuration.environment === 'production'
          ? 'inherit'
          : openLogFile(join(logFolder(configuration), `${name}.log`)),
    }));
};

export const logFolder = ({ dataDirectory }: Configuration): string => join(dataDirectory, 'logs');

const endWithParent = join(projectRoot, 'dist/libs/platform/src/end-with-parent.js');

const addressOf = (host: string, port: number): string => {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};

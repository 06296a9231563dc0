import { startServers, stopServers } from './servers.ts';
import { toStop } from './to-stop.ts';

const setup = async (): Promise<void> => {
  const servers = await startServers();
  process.env['BESCHLUSSWERK_TEST_POSTGRES'] = servers.database.connectionString;
  toStop.push(() => stopServers(servers));
};

export { setup as default };

/**
 * What the web server is told from outside.
 * @param {NodeJS.ProcessEnv} environment
 * @throws {Error} naming the variable, what was found and what was expected.
 */
export const configuration = (environment) => ({
  host: environment.HOST ?? '127.0.0.1',
  port: portOf(environment.WEB_PORT ?? '3000'),
  apiUrl: addressOf('API_URL', environment.API_URL ?? 'http://127.0.0.1:3001'),
  publicUrl: new URL(addressOf('PUBLIC_URL', environment.PUBLIC_URL ?? 'http://127.0.0.1:3000')),
  // Whose word about the browser's address and protocol is taken: a proxy on this machine, or those named.
  trustProxy: environment.TRUST_PROXY ?? 'loopback',
  logLevel: environment.LOG_LEVEL ?? 'info',
});

const portOf = (text) => {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`WEB_PORT: found ${JSON.stringify(text)}, expected a port number from 0 to 65535.`);
};

const addressOf = (name, text) => {
  const url = URL.parse(text);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.origin;
  throw new Error(`${name}: found ${JSON.stringify(text)}, expected an address such as http://127.0.0.1:3001.`);
};

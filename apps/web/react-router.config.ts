import type { Config } from '@react-router/dev/config';

/** Few pages, so the browser is told of all of them at once and never asks for a list of routes. */
const config: Config = { ssr: true, appDirectory: 'app', routeDiscovery: { mode: 'initial' } };

export { config as default };

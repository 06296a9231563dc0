import { toStop } from './to-stop.ts';

const teardown = async (): Promise<void> => {
  for (const stop of toStop.splice(0)) await stop();
};

export { teardown as default };

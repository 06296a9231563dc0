import { loadSampleCity } from '../../apps/cli/src/sample/load-sample-city.ts';
import { deliverTask } from './deliver-task.ts';
import type { RunningApi } from './http-api.ts';
import { startApi } from './http-api.ts';
import type { RunningWeb } from './running-web.ts';
import { startWeb } from './running-web.ts';

export interface SampleWeb {
  readonly api: RunningApi;
  readonly web: RunningWeb;
  readonly stop: () => Promise<void>;
}

/** The pages over the real API with the sample city in it, its tasks delivered as the worker would have done. */
export const startSampleWeb = async (): Promise<SampleWeb> => {
  const api = await startApi();
  await loadSampleCity({ execute: (command, context) => api.commands.execute(command, context) });

  const office = await api.signedIn('buero');
  const head = String(await api.store.head());
  const inbox = await office.ask(`/inbox?state=all&pageSize=200&after=${head}`);
  let position = head;
  for (const { forwardingId, decidedOn } of inbox.body.rows) {
    position = await deliverTask(api.commands, forwardingId, decidedOn);
  }
  await office.ask(`/inbox?after=${position}`);
  await office.ask(`/resolutions?after=${position}`);
  const web = await startWeb(api.url);
  return {
    api,
    web,
    stop: async () => {
      await web.stop();
      await api.stop();
    },
  };
};

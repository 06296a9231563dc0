import type { Api } from '../api/api.server.ts';
import { resolution } from '../api/resolution.ts';

/** True when nobody has filed a paper of this number, or the visitor may not read it; of an empty number it is not. */
export const isNoPaper = async (api: Api, paper: string): Promise<boolean> => {
  if (paper === '') return false;
  const answer = await api.ask({ path: `/resolutions/${encodeURIComponent(paper)}`, decode: resolution });
  return !answer.ok && answer.problem.status === 404;
};

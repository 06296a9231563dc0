import type { Api } from '../api/api.server.ts';
import { errorPage } from '../api/api.server.ts';
import type { Resolution } from '../api/resolution.ts';
import { resolution } from '../api/resolution.ts';

interface Question {
  readonly api: Api;
  readonly request: Request;
  readonly resolutionId: string;
}

/**
 * The paper with what its reader has just recorded (`nach` in the address). A page that lags behind is better than none:
 * then `isBehind`.
 */
export const askPaper = async ({ api, request, resolutionId }: Question) => {
  const path = `/resolutions/${encodeURIComponent(resolutionId)}`;
  const after = new URL(request.url).searchParams.get('nach');
  if (after === null || !/^\d{1,19}$/.test(after)) return { found: await api.get(path, resolution), isBehind: false };
  const fresh = await api.ask<Resolution>({ path: `${path}?after=${after}`, decode: resolution });
  if (fresh.ok) return { found: fresh.value, isBehind: false };
  if (fresh.problem.status === 401) throw errorPage(fresh.problem, request);
  return { found: await api.get(path, resolution), isBehind: true };
};

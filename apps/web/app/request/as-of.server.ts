import type { Api } from '../api/api.server.ts';
import { errorPage } from '../api/api.server.ts';
import type { Replay } from '../api/replay.ts';
import { replay } from '../api/replay.ts';
import type { AsOfFault, AsOfQuery } from './as-of-query.ts';
import { faultsOf, replayPath } from './as-of-query.ts';

/** What came of asking for the state on a day. */
export type AsOf =
  | { readonly kind: 'today' }
  | { readonly kind: 'shown'; readonly query: AsOfQuery; readonly replay: Replay }
  | { readonly kind: 'notYet'; readonly query: AsOfQuery }
  | {
      readonly kind: 'refused';
      readonly query: AsOfQuery;
      readonly faults: { readonly day: AsOfFault | null; readonly known: AsOfFault | null };
    };

interface Question {
  readonly api: Api;
  readonly request: Request;
  readonly resolutionId: string;
  readonly query: AsOfQuery | null;
  readonly today: string;
}

/** The resolution itself must be visible to the visitor: only then is "not found" a matter of the day. */
export const askAsOf = async ({ api, request, resolutionId, query, today }: Question): Promise<AsOf> => {
  if (query === null) return { kind: 'today' };
  const faults = faultsOf(query, today);
  if (faults.day !== null || faults.known !== null) return { kind: 'refused', query, faults };
  const answer = await api.ask({ path: replayPath(resolutionId, query), decode: replay });
  if (answer.ok) return { kind: 'shown', query, replay: answer.value };
  if (answer.problem.status === 404) return { kind: 'notYet', query };
  throw errorPage(answer.problem, request);
};

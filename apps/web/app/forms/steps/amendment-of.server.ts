import { data } from 'react-router';

import { localProblem } from '../../api/problem.ts';
import type { Amendment, Resolution } from '../../api/resolution.ts';

/** @throws the error page with 404 when the paper has no such amendment. */
export const amendmentOf = ({ amendments }: Resolution, amendmentId: string): Amendment => {
  const found = amendments.find((amendment) => amendment.amendmentId === amendmentId);
  if (found === undefined) throw data(localProblem(404, 'AMENDMENT_UNKNOWN', 'Not found'), { status: 404 });
  return found;
};

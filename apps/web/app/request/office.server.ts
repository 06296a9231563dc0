import { data } from 'react-router';

import { localProblem } from '../api/problem.ts';
import type { Session } from '../api/session.ts';
import type { Visitor } from './visitor.server.ts';
import { signedIn } from './visitor.server.ts';

/**
 * The session of the council office, which alone records. Others are sent to sign in, or told that this is not theirs.
 * @throws a redirect to the sign-in page, or the error page with 403.
 */
export const officeOnly = (visitor: Visitor, request: Request): Session => {
  const session = signedIn(visitor, request);
  if (session.role === 'council-office') return session;
  throw data(localProblem(403, 'OFFICE_ONLY', 'Council office only'), { status: 403 });
};

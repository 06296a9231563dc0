import { data } from 'react-router';

import { localProblem } from '../api/problem.ts';
import type { Session } from '../api/session.ts';
import type { Visitor } from './visitor.server.ts';
import { signedIn } from './visitor.server.ts';

/**
 * The session of a department, for what only departments do.
 * @throws a redirect to the sign-in page, or the error page with 403.
 */
export const departmentOnly = (visitor: Visitor, request: Request): Session => {
  const session = signedIn(visitor, request);
  if (session.role === 'department') return session;
  throw data(localProblem(403, 'DEPARTMENT_ONLY', 'Departments only'), { status: 403 });
};

import { data } from 'react-router';

import { localProblem } from '../api/problem.ts';

export const loader = () => {
  throw data(localProblem(404, 'PAGE_UNKNOWN', 'Not found'), { status: 404 });
};

/** Never shown: a route without a page would answer in plain text. */
export default function NotFound() {
  return null;
}

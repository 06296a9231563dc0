import { data } from 'react-router';

import { localProblem } from '../api/problem.ts';

export const loader = () => {
  throw data(localProblem(400, 'ADDRESS_UNREADABLE', 'Unreadable address'), { status: 400 });
};

/** Never shown: a route without a page would answer in plain text. */
export default function UnreadableAddress() {
  return null;
}

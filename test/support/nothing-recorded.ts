import { expect } from '@jest/globals';

import type { Answer, RunningApi } from './http-api.ts';

/** What was answered, and that the record is as it was before. */
export const nothingRecorded = async (
  { store }: Pick<RunningApi, 'store'>,
  send: () => Promise<Answer>,
): Promise<Answer> => {
  const before = await store.head();
  const answer = await send();
  expect(await store.head()).toBe(before);
  return answer;
};

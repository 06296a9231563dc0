import { describe, expect, it } from '@jest/globals';

import { readinessOf } from './readiness.ts';

const answers = (): Promise<string> => Promise.resolve('here');
const refuses = (): Promise<never> => Promise.reject(new Error('gone'));
const throws = (): Promise<never> => {
  throw new Error('gone');
};
const neverAnswers = (): Promise<never> => new Promise(() => undefined);

describe('being ready', () => {
  it('means that every part answers', async () =>
    expect(await readinessOf({ database: answers, queue: answers })).toEqual({
      ready: true,
      checks: { database: 'up', queue: 'up' },
    }));

  it.each([refuses, throws, neverAnswers])('is over when one part is down (%p)', async (queue) =>
    expect(await readinessOf({ database: answers, queue }, 20)).toEqual({
      ready: false,
      checks: { database: 'up', queue: 'down' },
    }),
  );
});

import { afterAll, beforeAll, describe } from '@jest/globals';

import { appendingCases } from './appending.cases.ts';
import { followingCases } from './following.cases.ts';
import { orderingCases } from './ordering.cases.ts';
import { readingCases } from './reading.cases.ts';
import { refusingCases } from './refusing.cases.ts';
import { repeatingCases } from './repeating.cases.ts';
import type { OpenedStore, StoreUnderTest } from './store-under-test.ts';

/** Reaches the store the cases share; it is there as soon as they run. */
export type Opened = () => OpenedStore;

/** What every event store promises, whatever it is made of. An adapter joins by being opened here. */
export const describeEventStore = ({ name, open }: StoreUnderTest): void => {
  describe(`event store on ${name}`, () => {
    let current: OpenedStore | undefined;
    const opened = (): OpenedStore => {
      if (current === undefined) throw new Error(`The store on ${name} is not open.`);
      return current;
    };
    beforeAll(async () => {
      current = await open();
    }, 60_000);
    afterAll(async () => {
      await current?.close();
    });

    describe('appending', () => appendingCases(opened));
    describe('repeating a command', () => repeatingCases(opened));
    describe('ordering', () => orderingCases(opened));
    describe('reading', () => readingCases(opened));
    describe('following', () => followingCases(opened));
    describe('refusing', () => refusingCases(opened));
  });
};

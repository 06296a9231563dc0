import { describe, expect, it } from '@jest/globals';

import { projectionNames } from '../../council-projections.ts';
import type { RebuildProgress } from '../rebuild-progress.ts';
import { shareOut, threadsFor } from './share-out.ts';
import { slowest } from './slowest.ts';

const at = (names: readonly string[], phase: RebuildProgress['phase'], eventsDone: number): RebuildProgress => ({
  ...{ phase, names, eventsDone, eventsTotal: 9, eventsPerSecond: 1, secondsLeft: null },
});

describe('the threads of a rebuild', () => {
  it('are one less than the processors, because the server has to work at the same time', () =>
    expect([1, 2, 4, 9].map((processors) => threadsFor(100_000, processors))).toEqual([1, 1, 3, 8]));

  it('are not started for a short log', () => expect(threadsFor(5_000, 16)).toBe(1));

  it('get each projection once, the long ones apart', () =>
    expect(shareOut(['budget-state', 'resolution-view', 'resolution-register', 'budget-state'], 2)).toEqual([
      ['resolution-view'],
      ['resolution-register', 'budget-state'],
    ]));

  it.each([1, 2, 5, 20])('leave no projection out when there are %i of them', (threads) => {
    const shares = shareOut(projectionNames, threads);
    expect(shares.flat().toSorted()).toEqual([...projectionNames].toSorted());
    expect(shares).toHaveLength(Math.min(threads, projectionNames.length));
  });

  it('are as far as the last of them', () =>
    expect(slowest(['a', 'b', 'c'], [at(['a'], 'done', 9), at(['b'], 'folding', 5), at(['c'], 'folding', 4)])).toEqual(
      at(['a', 'b', 'c'], 'folding', 4),
    ));
});

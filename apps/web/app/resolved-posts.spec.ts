import { describe, expect, it } from '@jest/globals';
import type { PostsMovement } from './api/ledger.ts';
import { resolvedPosts } from './resolved-posts.ts';

const cause: PostsMovement['cause'] = {
  ...{ eventType: 'ResolutionDecided', paper: '24-V-1', resolutionId: '24-v-1', itemId: 'item-1', item: '1' },
  ...{ amendmentId: null, mover: null, body: null, vote: null },
};

const moved = (change: Partial<PostsMovement>): PostsMovement => ({
  ...{ position: '1', occurredOn: '2024-01-01', cause, department: 'Amt 15', from: null, to: 'approved' },
  ...{ kind: 'posts', validFrom: null, validUntil: null, movement: 'created', early: false, dueToLapse: false },
  ...{ fteHundredths: 200, neededFteHundredths: 200 },
  ...change,
});

const shown = (...movements: readonly PostsMovement[]) =>
  resolvedPosts(movements, '2024-06-01').map((row) => [row.department, row.fteHundredths, row.neededFteHundredths]);

describe('the posts of resolutions that stand', () => {
  it('are what came to be approved, by department', () =>
    expect(shown(moved({ from: 'proposed' }), moved({ department: 'Amt 20', fteHundredths: -50 }))).toEqual([
      ['Amt 15', 200, 200],
      ['Amt 20', -50, 200],
    ]));

  it('are not there any more once they left that status', () =>
    expect(shown(moved({}), moved({ from: 'approved', to: 'repealed' }))).toEqual([]));

  it('are only what is left of them', () =>
    expect(shown(moved({}), moved({ from: 'approved', to: 'repealed', fteHundredths: 150 }))).toEqual([
      ['Amt 15', 50, 0],
    ]));

  it('stay while they are converted and nothing new, and go with their last day', () => {
    expect(shown(moved({ movement: 'converted', fteHundredths: 0 }))).toEqual([['Amt 15', 0, 200]]);
    expect(shown(moved({ validUntil: '2024-05-31' }), moved({ validFrom: '2025-01-01' }))).toEqual([
      ['Amt 15', 200, 200],
    ]);
  });

  it('are not those that are only proposed', () => expect(shown(moved({ to: 'proposed' }))).toEqual([]));
});

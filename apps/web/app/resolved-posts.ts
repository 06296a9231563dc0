import type { LedgerMovement, PostsMovement } from './api/ledger.ts';

/** Posts that a resolution which stands grants, takes away, moves or converts. */
export interface ResolvedPosts extends Pick<
  PostsMovement,
  'department' | 'validFrom' | 'validUntil' | 'movement' | 'early' | 'dueToLapse'
> {
  readonly cause: PostsMovement['cause'];
  readonly fteHundredths: number;
  readonly neededFteHundredths: number;
}

const keyOf = ({ cause, department, validFrom, validUntil, movement, early, dueToLapse }: PostsMovement): string =>
  JSON.stringify([
    ...[cause.resolutionId, cause.itemId, department, validFrom, validUntil, movement, early, dueToLapse],
  ]);

const sign = ({ from, to }: PostsMovement): number => Number(to === 'approved') - Number(from === 'approved');

/**
 * What of the movements is approved still, by item and department: what left that status is taken off what came to it.
 * Posts whose last day has passed are left out; those that are not in force yet stay.
 */
export const resolvedPosts = (movements: readonly LedgerMovement[], day: string): readonly ResolvedPosts[] => {
  const posts = movements.filter((movement) => movement.kind === 'posts');
  return [...Map.groupBy(posts, keyOf).values()].flatMap((moves) => {
    const granted = moves.findLast(({ to }) => to === 'approved');
    if (granted === undefined || (granted.validUntil !== null && granted.validUntil < day)) return [];
    const fteHundredths = moves.reduce((sum, move) => sum + sign(move) * move.fteHundredths, 0);
    const neededFteHundredths = moves.reduce((sum, move) => sum + sign(move) * move.neededFteHundredths, 0);
    return fteHundredths === 0 && neededFteHundredths === 0 ? [] : [{ ...granted, fteHundredths, neededFteHundredths }];
  });
};

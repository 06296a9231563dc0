import type { ResolutionEvent } from '#council/events';

/**
 * Every page of a paper begins with its drafting. Without it something is missing or out of order, and no page may be
 * made of the rest.
 *
 * @throws Error which parks the page until the drafting is folded.
 */
export const refuseHeadless = (
  paper: string,
  { type, data }: { type: string; data: { resolutionId: string } },
): void => {
  if (paper !== '' || type === ('PaperDrafted' satisfies ResolutionEvent['type'])) return;
  throw new Error(
    `${type} of ${data.resolutionId}: found no PaperDrafted before it, expected the paper to begin with one.`,
  );
};

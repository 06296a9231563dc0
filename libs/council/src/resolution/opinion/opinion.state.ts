import type { ResolutionText, TextItem } from '../text/item.ts';
import type { OpinionGiven, OpinionKind, OpinionRequested, RefusalResolved } from './opinion.events.ts';

/** What an office was asked for, and what it said last. */
export interface Opinion extends Omit<OpinionRequested['data'], 'resolutionId'> {
  readonly given: Omit<OpinionGiven['data'], 'resolutionId' | 'office' | 'kind' | 'outdated'> | null;
  /** Why a refusal does not stop the paper; null while it does, or there is none. */
  readonly resolved: Pick<RefusalResolved['data'], 'because' | 'resolvedOn'> | null;
  /** An item it covers has changed since the version it judged. */
  readonly stale: boolean;
}

export interface OpinionAddress {
  readonly office: string;
  readonly kind: OpinionKind;
}

export const isOf =
  ({ office, kind }: OpinionAddress) =>
  (opinion: OpinionAddress): boolean =>
    opinion.office === office && opinion.kind === kind;

/** What an office judges of an item: its place, its words and its figures, not who moved them. */
const judged = ({ itemId, label, state, text, closing, values, effects }: TextItem): string =>
  JSON.stringify([itemId, label, state === 'struck', text, closing, values, effects]);

/** True when an item it covers reads otherwise, is gone, or, where it covers all, one has come. */
export const isChanged = (
  judgedText: ResolutionText,
  present: ResolutionText,
  itemIds: readonly string[] | null,
): boolean => {
  const covered = ({ items }: ResolutionText): string =>
    items
      .filter(({ itemId }) => itemIds === null || itemIds.includes(itemId))
      .map(judged)
      .join('\n');
  return covered(judgedText) !== covered(present);
};

/** Opinions on an item that has changed are stale until the office says something new. */
export const staleAfter = (
  opinions: readonly Opinion[],
  before: ResolutionText,
  after: ResolutionText,
): readonly Opinion[] =>
  before === after
    ? opinions
    : opinions.map((opinion) =>
        opinion.given !== null && isChanged(before, after, opinion.given.itemIds)
          ? { ...opinion, stale: true }
          : opinion,
      );

import { refused } from '../../rejection-codes.ts';
import type { AmendmentState } from '../amendment/amendment.state.ts';
import { openAmendmentsTo } from '../amendment/amendment.state.ts';
import type { AttributedChange } from '../amendment/consolidate.ts';
import { consolidate, unattributed } from '../amendment/consolidate.ts';
import type { AmendmentSettled, TextAmended } from '../resolution.events.ts';
import type { PaperUnderConsultation } from '../resolution.state.ts';
import { adoptedIn, ballotIn } from './adopted-in.ts';
import type { SettlementProposed } from './amending.events.ts';

/**
 * Amendments to an amendment are voted before it.
 * @throws Rejection AMENDMENTS_TO_IT_FIRST
 */
export const requireOwnAmendmentsVoted = (
  paper: PaperUnderConsultation,
  { amendmentId }: AmendmentState,
  body: string,
): void => {
  const waiting = openAmendmentsTo(paper, amendmentId).filter(
    (own) => body === paper.decidingBody || ballotIn(own, body) === undefined,
  );
  const [first] = waiting;
  if (first === undefined) return;
  throw refused('AMENDMENTS_TO_IT_FIRST', {
    amendmentId,
    otherAmendmentId: first.amendmentId,
    waiting: waiting.map((each) => each.amendmentId),
  });
};

/**
 * Finds the conflicts again when an amendment is adopted: with all that the body has adopted before, and with the text.
 * @throws Rejection AMENDMENT_EXCLUDED or AMENDMENT_UNANCHORED, naming the other amendment and the item
 */
export const requireCompatible = (
  paper: PaperUnderConsultation,
  amendment: AmendmentState,
  body: string,
): readonly AttributedChange[] => {
  const { amendments } = paper;
  const isOther = ({ amendmentId, status }: AmendmentState): boolean =>
    amendmentId !== amendment.amendmentId && status === 'proposed';
  const earlier = body === paper.decidingBody ? [] : amendments.filter(isOther);
  const chosen = [...earlier.flatMap((each) => adoptedIn(each, body) ?? []), amendment];
  const amended = amendments.filter(
    ({ amendmentId }) =>
      chosen.some(({ amends }) => amends === amendmentId) && chosen.every((each) => each.amendmentId !== amendmentId),
  );
  return consolidate(paper, [...amended, ...chosen]);
};

/** Text geändert, with a version for everybody who brought part of it: the mover, and the movers of amendments to it. */
export const textAmended = (
  { resolutionId, texts }: PaperUnderConsultation,
  changes: readonly AttributedChange[],
): readonly TextAmended[] => {
  const groups: { readonly amendmentId: string; readonly changes: AttributedChange[] }[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.amendmentId === change.amendmentId) last.changes.push(change);
    else groups.push({ amendmentId: change.amendmentId, changes: [change] });
  }
  return groups.map((group, index) => ({
    type: 'TextAmended',
    data: {
      resolutionId,
      textVersion: texts.length + index + 1,
      amendmentId: group.amendmentId,
      changes: group.changes.map(unattributed),
    },
  }));
};

/** What the amendment itself declares settled, as far as it is still open. */
export const settledBy = (
  { resolutionId, amendments }: PaperUnderConsultation,
  { amendmentId: own, operations }: AmendmentState,
): readonly AmendmentSettled[] => {
  const settling = operations.filter((operation) => operation.op === 'settle');
  return amendments
    .filter(({ status, amendmentId }) => status === 'proposed' && amendmentId !== own)
    .flatMap(({ amendmentId }) => {
      const operation = settling.find((candidate) => candidate.amendmentId === amendmentId);
      return operation === undefined
        ? []
        : [{ type: 'AmendmentSettled' as const, data: { resolutionId, amendmentId, by: operation.by } }];
    });
};

/** What wanted to change an amendment that has ended has nothing left to change. */
export const leftWithoutObject = (
  paper: Pick<PaperUnderConsultation, 'resolutionId' | 'amendments'>,
  ended: string,
): readonly SettlementProposed[] =>
  openAmendmentsTo(paper, ended).map(({ amendmentId }) => ({
    type: 'SettlementProposed',
    data: { resolutionId: paper.resolutionId, amendmentId, by: ended },
  }));

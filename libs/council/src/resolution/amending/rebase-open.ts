import type { AmendmentState } from '../amendment/amendment.state.ts';
import { carriedOperations } from '../amendment/carried-operation.ts';
import { carriedToPresent } from '../amendment/consolidate.ts';
import { inTheWay } from '../amendment/place.ts';
import type { Unanchored } from '../amendment/rebase-operations.ts';
import { isSameJson } from '../amendment/same-json.ts';
import { targetOf } from '../amendment/target-of.ts';
import type { SubmittedPaper } from '../resolution.state.ts';
import { currentText, textOfVersion } from '../resolution.state.ts';
import type { ResolutionText, TextItem } from '../text/item.ts';
import { printItem } from '../text/print-item.ts';
import type { AmendmentRebased, AmendmentStranded, LostOperation, SettlementProposed } from './amending.events.ts';

export type Rebasing = AmendmentRebased | AmendmentStranded | SettlementProposed;

interface Base {
  readonly pinned: ResolutionText | null;
  readonly current: ResolutionText;
}

const find = (text: ResolutionText | null, itemId: string | null): TextItem | undefined =>
  text?.items.find((item) => item.itemId === itemId);

const printed = (item: TextItem | undefined): string | null => (item === undefined ? null : printItem(item));

const kindOf = ({ rejection: { facts } }: Unanchored): LostOperation['kind'] => {
  const { kind } = facts;
  return kind === 'exclusive' || kind === 'contradictory' ? kind : null;
};

const lostOperation = (
  amendment: AmendmentState,
  lost: Unanchored,
  { pinned, current }: Base,
  between: readonly AmendmentState[],
): LostOperation => {
  const operation = amendment.operations[lost.operation];
  const { itemId: named } = lost.rejection.facts;
  const itemId = typeof named === 'string' ? named : operation === undefined ? null : targetOf(operation);
  const [before, now] = [find(pinned, itemId), find(current, itemId)];
  return {
    operation: lost.operation,
    code: lost.rejection.code,
    kind: kindOf(lost),
    otherAmendmentId: inTheWay(lost.rejection, between),
    itemId,
    label: (now ?? before)?.label ?? null,
    pinned: printed(before),
    current: printed(now),
    targetGone: itemId !== null && (now === undefined || now.state === 'struck'),
  };
};

const proposesSettlement = ({ operations }: AmendmentState, lost: readonly LostOperation[]): boolean =>
  lost.length === operations.length && lost.every(({ targetGone }) => targetGone);

const stranded = (
  paper: SubmittedPaper,
  amendment: AmendmentState,
  lost: readonly LostOperation[],
  movedBy: string,
): readonly Rebasing[] => {
  const { resolutionId } = paper;
  const { amendmentId } = amendment;
  if (isSameJson(amendment.lost ?? [], lost)) return [];
  const data = { resolutionId, amendmentId, textVersion: paper.texts.length, lost, movedBy };
  const by = lost.at(-1)?.otherAmendmentId ?? movedBy;
  return [
    { type: 'AmendmentStranded', data },
    ...(proposesSettlement(amendment, lost)
      ? [{ type: 'SettlementProposed' as const, data: { resolutionId, amendmentId, by } }]
      : []),
  ];
};

const rebased = (paper: SubmittedPaper, amendment: AmendmentState, movedBy: string): readonly Rebasing[] => {
  const { changes, lost, between } = carriedToPresent(paper, amendment);
  const current = currentText(paper);
  if (lost.length > 0) {
    const base = { pinned: textOfVersion(paper, amendment.baseVersion), current };
    const told = lost.map((each) => lostOperation(amendment, each, base, between));
    return stranded(paper, amendment, told, movedBy);
  }
  const { resolutionId, texts } = paper;
  const { amendmentId } = amendment;
  const operations = carriedOperations(amendment.operations, current, changes);
  const data = { resolutionId, amendmentId, textVersion: texts.length, operations, changes, movedBy };
  return [{ type: 'AmendmentRebased', data }];
};

/**
 * What becomes of the open amendments when the text has moved: carried over, or a task for the office with both texts. An
 * amendment to an amendment goes with the one it wants to change.
 */
export const rebaseOpen = (paper: SubmittedPaper, movedBy: string): readonly Rebasing[] =>
  paper.amendments
    .filter(({ status, amends, baseVersion }) => {
      return status === 'proposed' && amends === undefined && baseVersion < paper.texts.length;
    })
    .flatMap((amendment) => rebased(paper, amendment, movedBy));

import { Rejection } from '#kernel';
import type { PlanBooks } from '../budget-plan/plan-books.ts';
import { noBooks } from '../budget-plan/plan-books.ts';
import type { BudgetedPaper } from '../budget/budget-state.ts';
import type { PackagesUnited } from '../budget/packages/unite-packages.ts';
import { unitePackages } from '../budget/packages/unite-packages.ts';
import { textOfPackages } from '../budget/packages/package-text.ts';
import { budgetedPaperOf } from '../budget/budgeted-paper.ts';
import { refused } from '../rejection-codes.ts';
import type { AmendmentState } from '../resolution/amendment/amendment.state.ts';
import { requireOpen } from '../resolution/amendment/amendment.state.ts';
import { consolidate, inPlay } from '../resolution/amendment/consolidate.ts';
import { findConflicts } from '../resolution/amendment/find-conflicts.ts';
import { packageStatusOf } from '../resolution/packages/packages.state.ts';
import { requireUnderConsultation } from '../resolution/paper-status.ts';
import type { PaperUnderConsultation, ResolutionState } from '../resolution/resolution.state.ts';
import { currentText } from '../resolution/resolution.state.ts';
import { applyAttributedChanges } from '../resolution/text/apply-changes.ts';

/**
 * Two of the chosen that cannot both be adopted, or of which nobody knows what both together would be. Of `exclusive`,
 * `contradictory` and `unknownOverlap` the one named first is in the answer and the other is not; `sharedMeasures` are
 * counted once, and of `identical` amendments both are in it.
 */
export interface ChoiceConflict {
  readonly kind: 'exclusive' | 'identical' | 'contradictory' | 'sharedMeasures' | 'unknownOverlap';
  readonly a: string;
  readonly b: string;
  /** Label of the item they meet at; null when it is no item. */
  readonly item: string | null;
  /** Labels of the shared measures; empty for amendments. */
  readonly measures: readonly string[];
}

/** The paper as it stands, and as it would stand if the council adopted it with what was chosen. */
export interface WhatIf {
  readonly now: BudgetedPaper;
  readonly then: BudgetedPaper;
  readonly conflicts: readonly ChoiceConflict[];
}

interface Chosen {
  readonly amendments: readonly AmendmentState[];
  readonly packages: PackagesUnited['of'];
}

const chosenOf = (paper: PaperUnderConsultation, names: readonly string[]): Chosen => {
  const packages = paper.packages?.packages ?? [];
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw refused('CHOICE_REPEATED', { found: repeated });
  const unknown = names.find(
    (name) =>
      packages.every(({ label }) => label !== name) &&
      paper.amendments.every(({ amendmentId }) => amendmentId !== name),
  );
  if (unknown !== undefined) {
    const expected = [
      ...paper.amendments.filter(({ status }) => status === 'proposed').map(({ amendmentId }) => amendmentId),
      ...packages.map(({ label }) => label),
    ];
    throw refused('CHOICE_UNKNOWN', { found: unknown, expected });
  }
  return {
    amendments: names.flatMap((name) => paper.amendments.filter(({ amendmentId }) => amendmentId === name)),
    packages: names.flatMap((name) => packages.filter(({ label }) => label === name)),
  };
};

const requireNonePackageDecided = ({ packages }: PaperUnderConsultation, chosen: Chosen): void => {
  if (packages === undefined) return;
  for (const { label } of chosen.packages) {
    const status = packageStatusOf(packages, label);
    if (status === 'open') continue;
    throw refused('PACKAGE_ALREADY_DECIDED', { label, status, adopted: packages.adopted?.label ?? null });
  }
};

/** Amendments that cannot be done after the ones before them are left out; the conflict says so. */
const amended = (paper: PaperUnderConsultation, amendments: readonly AmendmentState[]) => {
  const accepted: AmendmentState[] = [];
  const leftOut: ChoiceConflict[] = [];
  for (const amendment of amendments) {
    try {
      consolidate(paper, [...accepted, amendment]);
      accepted.push(amendment);
    } catch (thrown) {
      if (!(thrown instanceof Rejection)) throw thrown;
      const { otherAmendmentId } = thrown.facts;
      const other = typeof otherAmendmentId === 'string' ? otherAmendmentId : '';
      leftOut.push({ kind: 'exclusive', a: other, b: amendment.amendmentId, item: null, measures: [] });
    }
  }
  return { text: applyAttributedChanges(currentText(paper), consolidate(paper, accepted)), leftOut };
};

const pairKey = ({ a, b }: ChoiceConflict): string => [a, b].toSorted().join('\n');

const amendmentConflicts = (
  paper: PaperUnderConsultation,
  amendments: readonly AmendmentState[],
): readonly ChoiceConflict[] => {
  const text = currentText(paper);
  const labelOf = (itemId: string | null) => text.items.find((item) => item.itemId === itemId)?.label ?? null;
  const chosen = new Map(inPlay(paper, paper.texts.length).map((amendment) => [amendment.amendmentId, amendment]));
  const present = amendments.flatMap(({ amendmentId }) => chosen.get(amendmentId) ?? []);
  return present.flatMap((amendment, index) =>
    findConflicts(amendment, present.slice(0, index), text).map(({ kind, otherAmendmentId, itemId }) => ({
      kind,
      a: otherAmendmentId,
      b: amendment.amendmentId,
      item: labelOf(itemId),
      measures: [],
    })),
  );
};

/** A package stands for the money of the whole paper, so motions on the paper's own lines go with none. */
const beside = (label: string, amendments: readonly AmendmentState[]): readonly ChoiceConflict[] =>
  amendments.map(({ amendmentId }) => ({ kind: 'exclusive', a: label, b: amendmentId, item: null, measures: [] }));

const withPackages = (paper: PaperUnderConsultation, now: BudgetedPaper, chosen: Chosen): WhatIf => {
  const { amendments, packages } = chosen;
  const united = unitePackages(packages);
  const text = textOfPackages(united.of);
  return {
    now,
    then: { ...now, filed: text, recommended: null, current: text, stage: 'approved' },
    conflicts: [
      ...united.conflicts.map(({ kind, a, b, measures }) => ({ kind, a, b, item: null, measures })),
      ...packages.flatMap(({ label }) => beside(label, amendments)),
      ...amendmentConflicts(paper, amendments),
    ],
  };
};

/**
 * Was wäre, wenn: what the budget would be if the council adopted the paper with these amendments, or one or more of its
 * packages in place of the paper's own figures. Nothing is recorded.
 *
 * @throws Rejection when the paper is not under consultation, a name is unknown or comes twice, or an amendment is closed.
 */
export const whatIf = (
  state: ResolutionState,
  resolutionId: string,
  names: readonly string[],
  books: PlanBooks = noBooks,
): WhatIf => {
  const paper = requireUnderConsultation(state, { resolutionId });
  const now = budgetedPaperOf(paper, books) ?? {
    filed: { items: [] },
    recommended: null,
    current: { items: [] },
    stage: 'proposed',
  };
  const chosen = chosenOf(paper, names);
  chosen.amendments.forEach(requireOpen);
  requireNonePackageDecided(paper, chosen);
  if (chosen.packages.length > 0) return withPackages(paper, now, chosen);
  const adopted = paper.packages?.adopted?.label;
  if (adopted !== undefined) {
    return { now, then: { ...now, stage: 'approved' }, conflicts: beside(adopted, chosen.amendments) };
  }
  const { text, leftOut } = amended(paper, chosen.amendments);
  const found = amendmentConflicts(paper, chosen.amendments);
  const told = new Set(found.map(pairKey));
  return {
    now,
    then: { ...now, current: text, stage: 'approved' },
    conflicts: [...found, ...leftOut.filter((conflict) => !told.has(pairKey(conflict)))],
  };
};

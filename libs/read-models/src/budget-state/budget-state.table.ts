import type { BudgetedPaper, BudgetLine, BudgetStatus } from '#council/events';
import { budgetedTexts, costObjectOf, firstMoneyByStatus, kindOf, postsByStatus, takenBack } from '#council/events';

import type { PageTable } from '../engine/page-table.ts';
import { budgetStageOf } from '../paper/budget-stage.ts';
import { currentText } from '../paper/paper-texts.ts';
import { isPublic } from '../paper/paper-readers.ts';
import type { BudgetStateView } from './budget-state.projection.ts';
import { budgetStatuses } from './budget-statuses.ts';

/** One line for every amount and every number of posts, with each status it has; the columns of the other are null. */
export const budgetStateTable: PageTable<BudgetStateView> = {
  name: 'budget_state',
  columns: [],
  indexes: [],
  columnsOf: () => ({}),
  lines: {
    name: 'budget_line',
    columns: [
      { name: 'department', type: 'text' },
      { name: 'status', type: 'text' },
      { name: 'status_order', type: 'integer' },
      { name: 'year', type: 'integer' },
      { name: 'recurrence', type: 'text' },
      { name: 'runs_until', type: 'integer' },
      { name: 'overtaken_in', type: 'integer' },
      { name: 'cost_object', type: 'text' },
      { name: 'kind', type: 'text' },
      { name: 'sort', type: 'text' },
      { name: 'direction', type: 'text' },
      { name: 'amount_cents', type: 'bigint' },
      { name: 'item_id', type: 'text' },
      { name: 'value_id', type: 'text' },
      { name: 'release', type: 'text' },
      { name: 'is_noted', type: 'boolean' },
      { name: 'plan_id', type: 'text' },
      { name: 'line_id', type: 'text' },
      { name: 'from_year', type: 'integer' },
      { name: 'until_year', type: 'integer' },
      { name: 'fte_hundredths', type: 'bigint' },
      { name: 'needed_fte_hundredths', type: 'bigint' },
      { name: 'is_public', type: 'boolean' },
      { name: 'readers', type: 'text[]' },
    ],
    indexes: ['(year, department, sort, direction, status_order)'],
    linesOf: (view) => (view.readers.submitted && view.plan === undefined ? linesOf(view) : []),
  },
};

const noTerms = { item_id: null, value_id: null, release: null, is_noted: null, plan_id: null, line_id: null };
const noMoney = {
  ...{ recurrence: null, runs_until: null, overtaken_in: null },
  ...{ year: null, cost_object: null, kind: null, sort: null, direction: null, amount_cents: null },
  ...noTerms,
};
const noPosts = { from_year: null, until_year: null, fte_hundredths: null, needed_fte_hundredths: null };

/** What the plan of its year has to know of an approved amount to say what may be spent of it. */
const termsOf = ({ itemId, effect }: BudgetLine) => ({
  item_id: itemId,
  value_id: effect.valueId,
  release: effect.release,
  is_noted: effect.blockingNote !== undefined,
  plan_id: effect.line?.planId ?? null,
  line_id: effect.line?.lineId ?? null,
});

const isPart = (status: BudgetStatus): boolean =>
  status === 'released' || status === 'releasedInAdvance' || status === 'blocked';

/**
 * Parts of what is approved are not stored, nor the later years of something recurring: the plans say what they are, when
 * somebody asks. Only while an objection
 * suspends the resolution all of it is blocked, whatever the plans say.
 */
const moneyLines = (paper: BudgetedPaper) => {
  const isSuspended = paper.taken?.suspended === true;
  return firstMoneyByStatus(paper)
    .filter(({ status }) => isSuspended || !isPart(status))
    .map(({ status, line }) => ({
      ...moneyLine(status, line),
      ...(status === 'approved' && !isSuspended ? termsOf(line) : noTerms),
    }));
};

const moneyLine = (status: BudgetStatus, { effect, amountCents, run }: BudgetLine) => {
  return {
    ...noPosts,
    ...{ recurrence: run.recurrence, runs_until: run.runsUntil, overtaken_in: run.overtakenIn },
    status,
    department: effect.department,
    year: effect.year,
    cost_object: costObjectOf(effect),
    kind: kindOf(effect),
    sort: effect.sort,
    direction: effect.direction,
    amount_cents: amountCents,
  };
};

const postsLines = (paper: BudgetedPaper) =>
  postsByStatus(paper).map((posts) => ({
    ...noMoney,
    status: posts.status,
    department: posts.department,
    from_year: posts.fromYear,
    until_year: posts.untilYear,
    fte_hundredths: posts.fteHundredths,
    needed_fte_hundredths: posts.neededFteHundredths,
  }));

/** A draft is nobody's proposal yet: its money counts from submission on. */
const linesOf = ({ texts, standing, readers, adoptedPackage, aftermath }: BudgetStateView) => {
  const paper = {
    ...budgetedTexts({ ...texts, current: currentText(texts) }, adoptedPackage),
    stage: budgetStageOf(standing),
    taken: takenBack(aftermath),
  };
  return [...moneyLines(paper), ...postsLines(paper)].map((line) => ({
    ...line,
    status_order: budgetStatuses.indexOf(line.status),
    is_public: isPublic(readers),
    readers: readers.departments,
  }));
};

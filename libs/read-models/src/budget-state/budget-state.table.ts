import { budgetedTexts, budgetStateOf } from '#council/events';

import type { PageTable } from '../engine/page-table.ts';
import { budgetStageOf } from '../paper/budget-stage.ts';
import { currentText } from '../paper/paper-texts.ts';
import { isPublic } from '../paper/paper-readers.ts';
import type { BudgetStateView } from './budget-state.projection.ts';
import { budgetStatuses } from './budget-statuses.ts';

export const budgetStateTable: PageTable<BudgetStateView> = {
  name: 'budget_state',
  columns: [],
  indexes: [],
  columnsOf: () => ({}),
  lines: {
    name: 'budget_line',
    columns: [
      { name: 'year', type: 'integer' },
      { name: 'department', type: 'text' },
      { name: 'sort', type: 'text' },
      { name: 'direction', type: 'text' },
      { name: 'status', type: 'text' },
      { name: 'status_order', type: 'integer' },
      { name: 'amount_cents', type: 'bigint' },
      { name: 'is_public', type: 'boolean' },
      { name: 'readers', type: 'text[]' },
    ],
    indexes: ['(year, department, sort, direction, status_order)'],
    linesOf: (view) => (view.readers.submitted ? linesOf(view) : []),
  },
};

/** A draft is nobody's proposal yet: its money counts from submission on. */
const linesOf = ({ texts, standing, readers, adoptedPackage }: BudgetStateView) =>
  budgetStateOf({
    ...budgetedTexts({ ...texts, current: currentText(texts) }, adoptedPackage),
    stage: budgetStageOf(standing),
  }).map((row) => ({
    year: row.year,
    department: row.department,
    sort: row.sort,
    direction: row.direction,
    status: row.status,
    status_order: budgetStatuses.indexOf(row.status),
    amount_cents: row.amountCents,
    is_public: isPublic(readers),
    readers: readers.departments,
  }));

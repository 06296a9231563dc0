import type { PageTable } from '../engine/page-table.ts';
import type { InboxView } from './department-inbox.projection.ts';

/** After every day that is printed: tasks without a due date come last. */
const NEVER = '9999-12-31';

export const departmentInboxTable: PageTable<InboxView> = {
  name: 'department_inbox',
  columns: [
    { name: 'recipient', type: 'text' },
    { name: 'state', type: 'text' },
    { name: 'resolution_id', type: 'text' },
    { name: 'due_order', type: 'text collate "C"', given: 'text' },
    { name: 'opened_order', type: 'bigint' },
  ],
  indexes: ['(recipient, due_order, opened_order, key)', '(due_order, opened_order, key)', '(resolution_id)'],
  columnsOf: ({ recipient, state, resolutionId, dueOn, position }) => ({
    recipient,
    state,
    resolution_id: resolutionId,
    due_order: dueOn ?? NEVER,
    opened_order: position,
  }),
};

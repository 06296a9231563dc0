import { printItem } from '#council/events';
import type { JsonObject } from '#kernel';

import type { PageTable } from '../engine/page-table.ts';
import { isPublic } from '../paper/paper-readers.ts';
import { paperStatuses, statusOf } from '../paper/paper-status.ts';
import { numberWords } from './number-words.ts';
import type { RegisterView } from './resolution-register.projection.ts';
import { paperSortKey, titleSortKey, updatedSortKey } from './sort-keys.ts';

/** Sorting is by bytes of keys made for it, so that it is the same on every server. */
const sortKey = 'text collate "C"';

/** Weights: numbers, title, text that stands, text that was struck. */
const searchVector = `
  setweight(array_to_tsvector(given.search[3:]), 'A') ||
  setweight(to_tsvector('german', given.title), 'B') ||
  setweight(to_tsvector('german', given.search[1]), 'C') ||
  setweight(to_tsvector('german', given.search[2]), 'D')`;

export const resolutionRegisterTable: PageTable<RegisterView> = {
  name: 'resolution_register',
  columns: [
    { name: 'paper', type: 'text' },
    { name: 'title', type: 'text' },
    { name: 'department', type: 'text' },
    { name: 'status', type: 'text' },
    { name: 'visibility', type: 'text' },
    { name: 'resolution_number', type: 'text' },
    { name: 'resolution_body', type: 'text' },
    { name: 'resolution_date', type: 'text' },
    { name: 'updated_on', type: 'text' },
    { name: 'year', type: 'integer' },
    { name: 'is_public', type: 'boolean' },
    { name: 'readers', type: 'text[]' },
    { name: 'paper_order', type: sortKey, given: 'text' },
    { name: 'title_order', type: sortKey, given: 'text' },
    { name: 'status_order', type: 'integer' },
    { name: 'date_order', type: sortKey, given: 'text' },
    { name: 'updated_order', type: sortKey, given: 'text' },
    { name: 'search', type: 'tsvector', given: 'text[]', from: searchVector },
  ],
  indexes: [
    '(paper_order, key)',
    '(title_order, paper_order, key)',
    '(status_order, paper_order, key)',
    '(date_order, paper_order, key)',
    '(updated_order, paper_order, key)',
    '(year, paper_order, key)',
    '(department, paper_order, key)',
    // Counts need not look at the rows, which are wide.
    '(is_public, status_order, year)',
    'using gin (readers)',
    'using gin (search)',
  ],
  columnsOf: (view) => ({
    paper: view.paper,
    title: view.title,
    department: view.department,
    status: statusOf(view.standing),
    visibility: view.readers.visibility,
    ...resolutionColumns(view.resolution),
    updated_on: view.updatedOn,
    year: Number((view.resolution?.date ?? view.draftedOn ?? '0').slice(0, 4)),
    is_public: isPublic(view.readers),
    readers: view.readers.departments,
    paper_order: paperSortKey(view.paper),
    title_order: titleSortKey(view.title),
    status_order: paperStatuses.indexOf(statusOf(view.standing)),
    updated_order: updatedSortKey(view.updatedOn, view.position),
    search: searchedText(view),
  }),
};

/** The text that stands, the text that was struck, and the numbers. */
const searchedText = ({ paper, resolution, text }: RegisterView): readonly string[] => {
  const printed = (struck: boolean): string =>
    text.items
      .filter(({ state }) => (state === 'struck') === struck)
      .map(printItem)
      .join('\n');
  return [printed(false), printed(true), ...numberWords([paper, resolution?.number ?? ''])];
};

const resolutionColumns = (resolution: RegisterView['resolution']): JsonObject => ({
  resolution_number: resolution?.number ?? null,
  resolution_body: resolution?.body ?? null,
  resolution_date: resolution?.date ?? null,
  date_order: resolution?.date ?? '',
});

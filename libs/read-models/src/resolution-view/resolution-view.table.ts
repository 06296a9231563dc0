import type { PageTable } from '../engine/page-table.ts';
import { isPublic } from '../paper/paper-readers.ts';
import type { ResolutionView } from './resolution-view.projection.ts';

export const resolutionViewTable: PageTable<ResolutionView> = {
  name: 'resolution_view',
  columns: [
    { name: 'is_public', type: 'boolean' },
    { name: 'readers', type: 'text[]' },
  ],
  indexes: [],
  columnsOf: ({ readers }) => ({ is_public: isPublic(readers), readers: readers.departments }),
};

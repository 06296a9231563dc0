import type { PageTable } from '../engine/page-table.ts';
import { departmentsReading, isPublic } from '../paper/paper-readers.ts';
import { openOpinionsOf } from './open-opinions.ts';
import type { ResolutionView } from './resolution-view.projection.ts';

export const resolutionViewTable: PageTable<ResolutionView> = {
  name: 'resolution_view',
  columns: [
    { name: 'is_public', type: 'boolean' },
    { name: 'readers', type: 'text[]' },
    { name: 'owing_offices', type: 'text[]' },
    { name: 'open_opinions', type: 'json' },
  ],
  indexes: ['using gin (owing_offices)'],
  inOnePiece: true,
  columnsOf: (view) => {
    const open = openOpinionsOf(view);
    return {
      is_public: isPublic(view.readers),
      readers: view.readers.departments,
      owing_offices: departmentsReading(open.map(({ office }) => office)),
      open_opinions: open.map((opinion) => ({ ...opinion })),
    };
  },
};

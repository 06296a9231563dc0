import { makeMaterial, targetsOf } from '#council/events';
import type { JsonObject } from '#kernel';

import type { PageTable } from '../engine/page-table.ts';
import { isPublic } from '../paper/paper-readers.ts';
import type { FindingsView } from './findings.projection.ts';

export const findingsTable: PageTable<FindingsView> = {
  name: 'findings',
  columns: [
    { name: 'is_public', type: 'boolean' },
    { name: 'readers', type: 'text[]' },
    { name: 'names', type: 'text[]' },
    { name: 'targets', type: 'text[]' },
    { name: 'material', type: 'jsonb' },
  ],
  indexes: ['using gin (names)', 'using gin (targets)'],
  columnsOf: ({ readers, ...paper }) => {
    const material = makeMaterial(paper);
    return {
      is_public: isPublic(readers),
      readers: readers.departments,
      names: material.names,
      targets: targetsOf(material),
      // Readonly members and unions of JSON values: JSON all the same.
      material: material as unknown as JsonObject,
    };
  },
};

import type { RoomSchema } from '#kernel';
import { APPLICATION_ROLE } from '#kernel';

import type { ProjectionName } from './council-projections.ts';
import { councilProjections } from './council-projections.ts';
import { engineTables } from './engine/engine.ddl.ts';
import { LIVE, SHADOW, createIndexes, createTables } from './engine/table-ddl.ts';

const pagesOf = (names: readonly ProjectionName[]): readonly string[] => {
  const projections = names.map((name) => councilProjections[name]);
  return [
    `set local role ${APPLICATION_ROLE}`,
    ...projections.flatMap((projection) => [createTables(LIVE, projection), ...createIndexes(LIVE, projection)]),
    `insert into ${LIVE}.projection (name, version) values ${projections.map(({ name, version }) => `('${name}', ${version})`).join(', ')}`,
    'reset role',
  ];
};

const script = (statements: readonly string[]): string =>
  statements.filter((statement) => statement !== '').join(';\n');

/**
 * The pages belong to the application, because a rebuild makes their tables anew. A new version of a projection
 * therefore needs no migration: whoever finds an older version in `projection` rebuilds it. A new projection needs one
 * of its own, for the databases that have the others already.
 */
export const readModelsSchema: RoomSchema = {
  room: 'read_models',
  migrations: [
    {
      id: '001-pages',
      sql: script([
        `create schema ${LIVE} authorization ${APPLICATION_ROLE}`,
        `create schema ${SHADOW} authorization ${APPLICATION_ROLE}`,
        `set local role ${APPLICATION_ROLE}`,
        engineTables,
        'reset role',
        ...pagesOf(['resolution-register', 'resolution-view', 'budget-state', 'department-inbox']),
      ]),
    },
    { id: '002-findings', sql: script(pagesOf(['findings'])) },
    { id: '003-meetings', sql: script(pagesOf(['meeting-calendar'])) },
    { id: '004-budget-ledger', sql: script(pagesOf(['budget-ledger'])) },
  ],
};

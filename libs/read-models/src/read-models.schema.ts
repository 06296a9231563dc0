import type { RoomSchema } from '#kernel';
import { APPLICATION_ROLE } from '#kernel';

import { allProjections } from './council-projections.ts';
import { engineTables } from './engine/engine.ddl.ts';
import { LIVE, SHADOW, createIndexes, createTables } from './engine/table-ddl.ts';

/**
 * The pages belong to the application, because a rebuild makes their tables anew. A new version of a projection
 * therefore needs no migration: whoever finds an older version in `projection` rebuilds it.
 */
export const readModelsSchema: RoomSchema = {
  room: 'read_models',
  migrations: [
    {
      id: '001-pages',
      sql: [
        `create schema ${LIVE} authorization ${APPLICATION_ROLE}`,
        `create schema ${SHADOW} authorization ${APPLICATION_ROLE}`,
        `set local role ${APPLICATION_ROLE}`,
        engineTables,
        ...allProjections.flatMap((projection) => [createTables(LIVE, projection), createIndexes(LIVE, projection)]),
        `insert into ${LIVE}.projection (name, version) values ${allProjections.map(({ name, version }) => `('${name}', ${version})`).join(', ')}`,
        'reset role',
      ]
        .filter((statement) => statement !== '')
        .join(';\n'),
    },
  ],
};

export type { EmbeddedDatabase, EmbeddedDatabaseOptions } from './embedded-database/embedded-database.ts';
export { openEmbeddedDatabase } from './embedded-database/embedded-database.ts';
export { EmbeddedDatabaseError } from './embedded-database/embedded-database-error.ts';
export { projectRoot } from './project-root.ts';

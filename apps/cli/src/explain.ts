import { Rejection } from '#kernel';

import { rejectionWords } from './rejection-words.ts';

/** What we foresaw says in its message what to do; of the rest the stack is worth having. */
const foreseen = new Set([
  'ConfigurationError',
  'EmbeddedDatabaseError',
  'SchemaIsNewer',
  'MigrationFailed',
  'DatabaseUnusable',
  'QueueUnsafe',
  'CommandRefused',
  'YearOutsideThePlan',
  'NoSuchIncident',
  'RebuildUnderWay',
  'RebuildRefused',
  'MoveUnfinished',
  'OtherLog',
  'StoreUnavailable',
]);

export const explain = (error: unknown): string => {
  if (error instanceof Rejection) return rejectionWords(error);
  if (!(error instanceof Error)) return String(error);
  return foreseen.has(error.name) ? error.message : (error.stack ?? error.message);
};

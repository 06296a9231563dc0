import { DatabaseError } from 'pg';

import { StoreUnavailable } from '../errors.ts';

/**
 * SQLSTATE classes and codes that say "not now" and not "never so": lost connection, resources used up, server stopping
 * or restarting, waited too long, disk trouble, deadlock. (PostgreSQL manual, appendix A.)
 */
const PASSING = /^(?:08|53|57|58|40)|^55P03$|^25006$/;

/** Turns trouble with the connection into `StoreUnavailable`; whatever else is a fault and comes back as it is. */
export const asStoreError = (error: unknown): unknown => {
  if (error instanceof StoreUnavailable) return error;
  if (error instanceof DatabaseError && !PASSING.test(error.code ?? '')) return error;
  if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError) return error;
  const found = error instanceof Error ? error.message : String(error);
  return new StoreUnavailable(`The event log did not answer: ${found}`, error);
};

import { EventRefused, StoreUnavailable } from '../errors.ts';

/** The client tells its errors apart by `type`; with the server down it throws a bare gRPC error with `code` 14. */
const typeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null ? String(Reflect.get(error, 'type') ?? '') : '';

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;

const passing = new Set(['unavailable', 'deadline-exceeded', 'timeout', 'cancelled', 'not-leader', 'unknown']);
/** gRPC: CANCELLED, DEADLINE_EXCEEDED, ABORTED, INTERNAL, UNAVAILABLE. */
const passingCodes = new Set<unknown>([1, 4, 10, 13, 14]);
const oversized = new Set([
  'maximum-append-size-exceeded',
  'append-record-size-exceeded',
  'transaction-max-size-exceeded',
]);
const conflicting = new Set(['wrong-expected-version', 'append-consistency-violation']);
const gone = new Set(['stream-deleted', 'stream-tombstoned']);

export const isNotFound = (error: unknown): boolean => typeOf(error) === 'stream-not-found';

export const isConflict = (error: unknown): boolean => conflicting.has(typeOf(error));

/**
 * The append may or may not have been done, or was refused for a reason the server hides behind a passing one (it does so
 * when some of the ids are known and others are not). Only the receipt can tell.
 */
export const isDoubtful = (error: unknown): boolean =>
  error instanceof StoreUnavailable || passing.has(typeOf(error)) || passingCodes.has(codeOf(error));

/** The port's own error, with the server's kept as its cause. */
export const asStoreError = (error: unknown): unknown => {
  if (error instanceof StoreUnavailable) return error;
  const type = typeOf(error);
  const found = error instanceof Error && error.message !== '' ? error.message : type;
  if (oversized.has(type)) return new EventRefused('/writes', found, 'no more than the server takes');
  if (type === 'access-denied') {
    return new Error('KurrentDB denied access: expected credentials in KURRENTDB_URL that may read and write $all.', {
      cause: error,
    });
  }
  if (gone.has(type)) {
    return new Error(
      `A stream of the log was deleted on the server: ${found}. What is recorded may never be deleted.`,
      {
        cause: error,
      },
    );
  }
  return isDoubtful(error) ? new StoreUnavailable(`KurrentDB did not answer: ${found}`, error) : error;
};

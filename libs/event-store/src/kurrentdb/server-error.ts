import { EventRefused, StoreUnavailable } from '../errors.ts';

/** The client tells its errors apart by `type`; with the server down it throws a bare gRPC error with `code` 14. */
const typeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null ? String(Reflect.get(error, 'type') ?? '') : '';

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;

const passing = new Set(['unavailable', 'deadline-exceeded', 'timeout', 'cancelled', 'not-leader', 'unknown']);
/** gRPC: CANCELLED, DEADLINE_EXCEEDED, ABORTED, INTERNAL, UNAVAILABLE. */
const passingCodes = new Set<unknown>([1, 4, 10, 13, 14]);
/** gRPC: PERMISSION_DENIED, UNAUTHENTICATED. */
const denyingCodes = new Set<unknown>([7, 16]);
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
  error instanceof StoreUnavailable ||
  (!isDenied(error) && (passing.has(typeOf(error)) || passingCodes.has(codeOf(error))));

const isDenied = (error: unknown): boolean => typeOf(error) === 'access-denied' || denyingCodes.has(codeOf(error));

/** The port's own error, with the server's kept as its cause. */
export const asStoreError = (error: unknown): unknown => {
  if (error instanceof StoreUnavailable) return error;
  const type = typeOf(error);
  const found = error instanceof Error && error.message !== '' ? error.message : type;
  if (oversized.has(type)) return new EventRefused('/writes', found, 'no more than the server takes');
  if (isDenied(error)) {
    return fault('KurrentDB denied access: expected credentials in KURRENTDB_URL that may read and write $all.', error);
  }
  if (gone.has(type)) {
    return fault(`KurrentDB says that a stream was deleted: ${found}. What is recorded may never be deleted.`, error);
  }
  if (type === 'unsupported') return fault(`KurrentDB lacks something: ${found} Expected server 25.1.`, error);
  return isDoubtful(error) ? new StoreUnavailable(`KurrentDB did not answer: ${found}`, error) : error;
};

const fault = (message: string, cause: unknown): Error => new Error(message, { cause });

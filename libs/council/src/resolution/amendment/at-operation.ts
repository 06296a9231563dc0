import { Rejection } from '#kernel';

const isRejection = (thrown: unknown): thrown is Rejection => thrown instanceof Rejection;

/** The refusal with the index of the operation, and with `field` as a pointer from the list of operations on. */
export const atOperation = (operation: number, { code, facts }: Rejection): Rejection => {
  const { field } = facts;
  const pointer = typeof field === 'string' ? field : '';
  return new Rejection(code, { ...facts, operation, field: `/operations/${operation}${pointer}` });
};

/** The same for what was caught; a fault is none of ours and rises. */
export const caughtAt = (operation: number, thrown: unknown): Rejection => {
  if (isRejection(thrown)) return atOperation(operation, thrown);
  throw thrown;
};

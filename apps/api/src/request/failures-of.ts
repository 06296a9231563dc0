import type { ValidationError } from 'class-validator';
import { declaredField } from './declared-fields.ts';
import type { FieldFailure } from './field-failure.ts';
import { pointerTo } from './pointer.ts';

const isAtOrBelow = (pointer: string, above: string): boolean => pointer === above || pointer.startsWith(`${above}/`);

/** What class-validator found, as places in the request. */
export const failuresOf = (errors: readonly ValidationError[], above = ''): readonly FieldFailure[] =>
  errors.flatMap((error) => {
    const value: unknown = error.value;
    const pointer = pointerTo(above, error.property);
    const own = ownFailures(error, pointer, value);
    const below = failuresOf(error.children ?? [], pointer);
    return [
      ...own,
      ...below.filter((failure) => !own.some((reported) => isAtOrBelow(failure.pointer, reported.pointer))),
    ];
  });

const ownFailures = (error: ValidationError, pointer: string, value: unknown): readonly FieldFailure[] => {
  const constraints = Object.keys(error.constraints ?? {});
  if (constraints.includes('whitelistValidation')) {
    return [{ pointer, expected: { code: 'NOTHING_EXPECTED' }, found: value }];
  }
  if (!constraints.includes('field') || error.target === undefined) return [];
  const failures = declaredField(error.target, error.property)?.rule(value, error.target) ?? [];
  return failures.map((failure) => ({ ...failure, pointer: `${pointer}${failure.pointer}` }));
};

import type { FieldFailure } from './field-failure.ts';

/** The request is not what its description says. Nothing was tried. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  readonly failures: readonly FieldFailure[];

  constructor(failures: readonly FieldFailure[]) {
    super(`Invalid request: ${failures.map(({ pointer, expected }) => `${pointer} ${expected.code}`).join(', ')}`);
    this.failures = failures;
  }
}

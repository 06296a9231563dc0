/** What a field must be, as a code with figures; the words for it live in `texts/`. */
export type FieldExpectation =
  | { readonly code: 'TEXT_EXPECTED'; readonly minLength: number; readonly maxLength: number }
  | { readonly code: 'WHOLE_NUMBER_EXPECTED'; readonly min: number; readonly max: number }
  /** The first year of something recurring. */
  | { readonly code: 'START_EXPECTED'; readonly min: number; readonly max: number }
  | { readonly code: 'DAY_EXPECTED' }
  | { readonly code: 'INSTANT_EXPECTED' }
  | { readonly code: 'UUID_EXPECTED' }
  | { readonly code: 'POSITION_EXPECTED' }
  | { readonly code: 'REVISION_EXPECTED' }
  | { readonly code: 'CHOICE_EXPECTED'; readonly choices: readonly string[] }
  | { readonly code: 'LIST_EXPECTED'; readonly minItems: number; readonly maxItems: number }
  | { readonly code: 'OBJECT_EXPECTED' }
  | { readonly code: 'NOTHING_EXPECTED' }
  | { readonly code: 'SHALLOWER_EXPECTED'; readonly maxDepth: number }
  | { readonly code: 'UNICODE_TEXT_EXPECTED' }
  | { readonly code: 'DEPARTMENT_EXPECTED' };

export type FieldErrorCode = FieldExpectation['code'];

/** One thing wrong with a request. */
export interface FieldFailure {
  /** JSON pointer (RFC 6901) into the body; for a parameter of the address its name, for a header `header:<name>`. */
  readonly pointer: string;
  readonly expected: FieldExpectation;
  readonly found: unknown;
  /** True when what was found must not be repeated in the answer. */
  readonly secret?: boolean;
}

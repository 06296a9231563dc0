import { assertNever } from '#kernel';
import type { FieldExpectation } from '../request/field-failure.ts';

export const englishExpectation = (expectation: FieldExpectation): string => {
  switch (expectation.code) {
    case 'TEXT_EXPECTED':
      return `text of ${expectation.minLength} to ${expectation.maxLength} characters`;
    case 'WHOLE_NUMBER_EXPECTED':
      return `whole number from ${expectation.min} to ${expectation.max}`;
    case 'START_EXPECTED':
      return `first year of what recurs, from ${expectation.min} to ${expectation.max}`;
    case 'CHOICE_EXPECTED':
      return `one of ${expectation.choices.join(', ')}`;
    case 'LIST_EXPECTED':
      return `list of ${expectation.minItems} to ${expectation.maxItems} entries`;
    case 'SHALLOWER_EXPECTED':
      return `at most ${expectation.maxDepth} levels`;
    default:
      return plain(expectation);
  }
};

type Plain = Exclude<
  FieldExpectation,
  {
    code:
      | 'TEXT_EXPECTED'
      | 'WHOLE_NUMBER_EXPECTED'
      | 'START_EXPECTED'
      | 'CHOICE_EXPECTED'
      | 'LIST_EXPECTED'
      | 'SHALLOWER_EXPECTED';
  }
>;

const plain = (expectation: Plain): string => {
  switch (expectation.code) {
    case 'DAY_EXPECTED':
      return 'a day that exists, as YYYY-MM-DD';
    case 'INSTANT_EXPECTED':
      return 'a moment with its time zone, such as 2024-01-02T09:30:00Z';
    case 'UUID_EXPECTED':
      return 'a UUID in lower case';
    case 'POSITION_EXPECTED':
      return 'a position from an earlier answer';
    case 'REVISION_EXPECTED':
      return 'a revision in quotes, as in the ETag';
    case 'OBJECT_EXPECTED':
      return 'an object';
    case 'NOTHING_EXPECTED':
      return 'no such field';
    case 'UNICODE_TEXT_EXPECTED':
      return 'text without NUL and without half characters';
    case 'DEPARTMENT_EXPECTED':
      return 'a department exactly when the role is department';
    default:
      return assertNever(expectation);
  }
};

import { assertNever } from '#kernel';
import type { FieldExpectation } from '../request/field-failure.ts';

export const germanExpectation = (expectation: FieldExpectation): string => {
  switch (expectation.code) {
    case 'TEXT_EXPECTED':
      return `Text mit ${expectation.minLength} bis ${expectation.maxLength} Zeichen`;
    case 'WHOLE_NUMBER_EXPECTED':
      return `ganze Zahl von ${expectation.min} bis ${expectation.max}`;
    case 'START_EXPECTED':
      return `erstes Jahr des Laufenden, von ${expectation.min} bis ${expectation.max}`;
    case 'CHOICE_EXPECTED':
      return `eines von ${expectation.choices.join(', ')}`;
    case 'LIST_EXPECTED':
      return `Liste mit ${expectation.minItems} bis ${expectation.maxItems} Einträgen`;
    case 'SHALLOWER_EXPECTED':
      return `höchstens ${expectation.maxDepth} Ebenen`;
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
      return 'ein Tag, den es gibt, als JJJJ-MM-TT';
    case 'INSTANT_EXPECTED':
      return 'ein Zeitpunkt mit Zeitzone, etwa 2024-01-02T09:30:00Z';
    case 'UUID_EXPECTED':
      return 'eine UUID in Kleinbuchstaben';
    case 'POSITION_EXPECTED':
      return 'eine Position aus einer früheren Antwort';
    case 'REVISION_EXPECTED':
      return 'eine Revision in Anführungszeichen, wie im ETag';
    case 'OBJECT_EXPECTED':
      return 'ein Objekt';
    case 'NOTHING_EXPECTED':
      return 'kein solches Feld';
    case 'UNICODE_TEXT_EXPECTED':
      return 'Text ohne Nullzeichen und ohne halbe Zeichen';
    case 'DEPARTMENT_EXPECTED':
      return 'ein Dezernat genau dann, wenn die Rolle department ist';
    default:
      return assertNever(expectation);
  }
};

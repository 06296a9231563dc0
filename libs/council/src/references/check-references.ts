import { refused } from '../rejection-codes.ts';
import { checkWording } from '../resolution/text/check-wording.ts';
import type { Reference } from './reference.ts';
import { referenceKey } from './reference-key.ts';

const mostReferences = 500;

/** @throws Rejection REFERENCE_MALFORMED, or as wordings are refused. */
export const checkReferences = (references: readonly Reference[]): void => {
  if (references.length > mostReferences) {
    const expected = `at most ${mostReferences} references`;
    throw refused('REFERENCE_MALFORMED', { field: '/references', found: references.length, expected });
  }
  references.forEach((reference, index) => {
    const field = `/references/${index}`;
    checkWording(`${field}/number`, reference.number, { atMost: 100 });
    if (reference.body !== null) checkWording(`${field}/body`, reference.body, { atMost: 200 });
    if (/\d/.test(referenceKey(reference))) return;
    const expected = 'a number with at least one digit';
    throw refused('REFERENCE_MALFORMED', { field: `${field}/number`, found: reference.number, expected });
  });
};

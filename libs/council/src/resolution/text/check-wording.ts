import { refuseText } from './text-rejection.ts';

const longestWording = 20_000;

// Line breaks and tabs are the only control characters a resolution has.
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/;

interface Limits {
  readonly atMost?: number;
  readonly blank?: 'allowed' | 'refused';
}

/** @throws Rejection TEXT_MALFORMED, TEXT_EMPTY or TEXT_TOO_LONG (UTF-16 units). */
export const checkWording = (field: string, wording: string, limits: Limits = {}): void => {
  const { atMost = longestWording, blank = 'refused' } = limits;
  if (wording.length > atMost) {
    throw refuseText('TEXT_TOO_LONG', { field, found: wording.length, expected: `at most ${atMost} characters` });
  }
  if (!wording.isWellFormed() || control.test(wording)) {
    const expected = 'whole characters, and no control characters but line breaks and tabs';
    throw refuseText('TEXT_MALFORMED', { field, found: JSON.stringify(wording.slice(0, 80)), expected });
  }
  if (blank === 'refused' && wording.trim() === '') {
    throw refuseText('TEXT_EMPTY', { field, found: wording, expected: 'a text that is not blank' });
  }
};

const longestId = 100;
// Value ids have to fit into a placeholder; a leading letter or digit keeps `__proto__` out.
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** @throws Rejection with the given code. */
export const checkId = (code: 'ITEM_ID_MALFORMED' | 'VALUE_ID_MALFORMED', field: string, id: string): void => {
  if (id.length <= longestId && idPattern.test(id)) return;
  const expected = `up to ${longestId} letters, digits, dots, hyphens or underscores, the first a letter or digit`;
  throw refuseText(code, { field, found: JSON.stringify(id.slice(0, 120)), expected });
};

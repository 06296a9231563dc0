import { checkWording } from './check-wording.ts';
import { refuseText } from './text-rejection.ts';

const longestLabel = 40;

/** "2.5." and "2.5" are one number, printed in two ways. */
export const sameLabelAs = (label: string): string => label.normalize('NFC').replace(/\.+$/, '');

/** @throws Rejection LABEL_MALFORMED */
export const checkLabel = (field: string, label: string): void => {
  checkWording(field, label, { atMost: longestLabel });
  if (label === label.trim() && !/[\n\t{}]/.test(label) && sameLabelAs(label) !== '') return;
  const expected = 'a number or letter as printed, on one line and without spaces around it';
  throw refuseText('LABEL_MALFORMED', { field, found: label, expected });
};

import type { InWords, Named } from './in-words.ts';
import { namedIn } from './in-words.ts';

const theOther = ({ other, otherMover }: Named): string => {
  if (other?.startsWith('vote:') === true) return 'the vote on single items';
  return otherMover === null
    ? `the adopted amendment “${other ?? ''}”`
    : `the adopted amendment “${other ?? ''}” (${otherMover})`;
};

const excluded = (named: Named): string => {
  const where = named.item === null ? 'in the whole text' : `at item ${named.item}`;
  const why =
    named.kind === 'contradictory' ? 'One keeps unchanged what the other changes.' : 'Only one of the two can stand.';
  return `The amendment “${named.own}” meets ${theOther(named)} ${where}. ${why}`;
};

/** Refusals that name the other amendment and the item. */
export const englishInWords: InWords = (code, facts) => {
  const named = namedIn(facts);
  switch (code) {
    case 'AMENDMENT_EXCLUDED':
      return named.other === null ? null : excluded(named);
    case 'AMENDMENT_UNANCHORED':
      return named.other === null
        ? null
        : `Change ${named.operation ?? 1} of the amendment “${named.own}” finds no place in the text any more since ${theOther(named)} changed it.`;
    case 'AMENDMENTS_TO_IT_FIRST':
      return `There is an amendment “${named.other ?? ''}” to the amendment “${named.own}”; it is voted first.`;
    case 'AMENDED_AMENDMENT_MISSING':
      return `The amendment “${named.own}” amends “${named.other ?? ''}” and is recommended only together with it.`;
    default:
      return null;
  }
};

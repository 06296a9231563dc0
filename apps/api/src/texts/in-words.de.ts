import type { InWords, Named } from './in-words.ts';
import { namedIn } from './in-words.ts';

const theOther = ({ other, otherMover }: Named): string => {
  if (other?.startsWith('vote:') === true) return 'der Abstimmung über einzelne Ziffern';
  return otherMover === null
    ? `dem angenommenen Antrag „${other ?? ''}“`
    : `dem angenommenen Antrag „${other ?? ''}“ (${otherMover})`;
};

const excluded = (named: Named): string => {
  const where = named.item === null ? 'am ganzen Text' : `an Ziffer ${named.item}`;
  const why =
    named.kind === 'contradictory'
      ? 'Der eine lässt unverändert, was der andere ändert.'
      : 'Nur einer von beiden kann gelten.';
  return `Der Änderungsantrag „${named.own}“ trifft ${where} mit ${theOther(named)} zusammen. ${why}`;
};

/** Refusals that name the other amendment and the item. */
export const germanInWords: InWords = (code, facts) => {
  const named = namedIn(facts);
  switch (code) {
    case 'AMENDMENT_EXCLUDED':
      return named.other === null ? null : excluded(named);
    case 'AMENDMENT_UNANCHORED':
      return named.other === null
        ? null
        : `Änderung ${named.operation ?? 1} des Antrags „${named.own}“ findet im geltenden Text keine Stelle mehr, seit er nach ${theOther(named)} geändert ist.`;
    case 'AMENDMENTS_TO_IT_FIRST':
      return `Zum Antrag „${named.own}“ liegt der Änderungsantrag „${named.other ?? ''}“ vor; über ihn wird zuerst abgestimmt.`;
    case 'AMENDED_AMENDMENT_MISSING':
      return `Der Antrag „${named.own}“ ändert den Antrag „${named.other ?? ''}“ und wird nur zusammen mit ihm empfohlen.`;
    default:
      return null;
  }
};

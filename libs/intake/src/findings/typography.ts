import type { Run } from '../document/block.ts';
import { plainText } from '../document/block.ts';
import type { SetItem } from '../items/set-item.ts';
import type { IntakeFinding, ItemMarker } from '../paper-reading.ts';
import type { Material } from './material.ts';
import { quote } from './quote.ts';

const wordOf: Record<ItemMarker, string> = { struck: 'gestrichen', inserted: 'neu', unchanged: 'unverändert' };

const printed = (runs: readonly Run[]): readonly Run[] => runs.filter(({ text }) => /[\p{L}\d]/u.test(text));

/** The letters the typography speaks about: the text, or label and word when there is no text. */
const lettersOf = ({ head, paragraphs }: SetItem): readonly Run[] =>
  printed(paragraphs.length === 0 ? head : paragraphs.flat());

const findingOf = (item: SetItem): IntakeFinding | null => {
  const { label, marker } = item;
  const runs = lettersOf(item);
  const struck = runs.filter((run) => run.struck);
  if (struck.length === 0 || marker === 'struck') return null;
  const place = label ?? 'der Vorschlag';
  if (marker !== null) {
    const message = `Bei ${place} steht „${wordOf[marker]}“, die Buchstaben sind aber durchgestrichen. Es gilt das Wort; bitte prüfen.`;
    return { code: 'MARKER_CONTRADICTS_TYPOGRAPHY', label, message };
  }
  if (struck.length === runs.length) {
    const message = `${place} ist durchgestrichen, ohne dass ein Wort es sagt. Gelesen als gestrichen; bitte prüfen.`;
    return { code: 'STRUCK_WITHOUT_WORD', label, message };
  }
  const message = `In ${place} ist ${quote(plainText(struck).trim())} durchgestrichen. Die Wörter sind stehen geblieben; bitte prüfen.`;
  return { code: 'PARTLY_STRUCK', label, message };
};

/** Where letters say something else than words; the words were believed. */
export const typographyFindings = ({ set }: Material): readonly IntakeFinding[] =>
  set.map(findingOf).filter((finding) => finding !== null);

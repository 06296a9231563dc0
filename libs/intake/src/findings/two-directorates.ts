import type { IntakeFinding } from '../paper-reading.ts';
import type { Passage } from '../passage.ts';
import type { Material } from './material.ts';

const office =
  /\bDez(?:ernat|\.)\s?([IVX]+|\d{1,2})\s?\/\s?(\d{2})(?!\d)|\bAmt\s(\d{2})\s\(Dezernat\s([IVX]+|\d{1,2})\)/gu;

interface Named {
  readonly label: string | null;
  readonly office: string;
  readonly directorate: string;
}

const romanOf: Readonly<Record<string, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV', 5: 'V', 6: 'VI', 7: 'VII' };

const namedIn = ({ label, text }: Passage): readonly Named[] =>
  Array.from(text.matchAll(office), ([, before = '', short = '', long = '', behind = '']) => {
    const directorate = before === '' ? behind : before;
    return { label, office: short === '' ? long : short, directorate: romanOf[directorate] ?? directorate };
  });

const placesOf = (named: readonly Named[]): string => {
  const labels = [...new Set(named.flatMap(({ label }) => (label === null ? [] : [label])))];
  return labels.length === 0 ? '' : ` (${labels.join(', ')})`;
};

const contradiction = (number: string, named: readonly Named[]): readonly IntakeFinding[] => {
  const directorates = Map.groupBy(named, ({ directorate }) => directorate);
  if (directorates.size < 2) return [];
  const said = [...directorates].map(([directorate, places]) => `Dezernat ${directorate}${placesOf(places)}`);
  const message = `Amt ${number} ist ${said.join(' und ')} zugeordnet; eine der Angaben ist vielleicht überholt. Bitte prüfen.`;
  return [{ code: 'OFFICE_IN_TWO_DIRECTORATES', label: named[0]?.label ?? null, message }];
};

/** One office under two directorates: they are reorganised, and texts grow over years. */
export const twoDirectorates = ({ passages }: Material): readonly IntakeFinding[] =>
  [...Map.groupBy(passages.flatMap(namedIn), (named) => named.office)].flatMap(([number, named]) =>
    contradiction(number, named),
  );

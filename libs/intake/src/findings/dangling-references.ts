import { itemLine } from '../items/item-line.ts';
import type { IntakeFinding, ReadItem } from '../paper-reading.ts';
import type { Passage } from '../passage.ts';
import type { Material } from './material.ts';

// Two levels at least: "in 2.4", not "in 2"; no days, amounts or versions.
const pointer =
  /(?<![\p{L}\d])(?:unter|in|zu|nach|gemäß|siehe|vgl\.|s\.\s?(?:a\.|o\.|u\.)?|Ziffern?|Ziff\.|Nr\.|Punkte?s?|Pkt\.|Abschnitts?|Kapitels?)\s*(\d{1,2}(?:\.\d{1,2})+)(?!\.?\d)(?!\s*(?:€|Euro|EUR|TEUR|T€|Mio|Mrd|%|V[zZ]Ä|Stellen?))/gu;

interface Pointer {
  readonly from: Passage;
  readonly target: string;
}

/** "Tagesordnung II Punkt 2.19" names a place on an agenda. */
const onAgenda = /Tagesordnung[^.;]*$/;

const pointersIn = (from: Passage): readonly Pointer[] =>
  Array.from(from.text.matchAll(pointer))
    .filter(({ index }) => !onAgenda.test(from.text.slice(0, index)))
    .map((match) => ({ from, target: match[1] ?? '' }));

const placeOf = ({ label }: Passage): string => (label === null ? 'Der Text' : `Ziffer ${label}`);

/** Sections that differ in their first number only: the text was moved, and its pointers were not. */
const movedTo = (target: string, sections: ReadonlySet<string>): readonly string[] => {
  const tail = target.slice(target.indexOf('.'));
  return [...sections].filter((section) => section.slice(section.indexOf('.')) === tail && section.includes('.'));
};

const missing = (target: string, sections: ReadonlySet<string>): string => {
  const [only, second] = movedTo(target, sections);
  const hint = only === undefined || second !== undefined ? '' : `, wohl aber ${only}`;
  return `${target} gibt es in diesem Papier nicht${hint}`;
};

const lackOf = (target: string, item: ReadItem | undefined, sections: ReadonlySet<string>): string | null => {
  if (item === undefined) return missing(target, sections);
  if (item.text !== '') return item.marker === 'struck' ? `${target} ist gestrichen` : null;
  return item.marker === 'struck'
    ? `${target} ist gestrichen`
    : `der Wortlaut von ${target} steht nicht in diesem Papier`;
};

/** Pointers to items and numbered sections that are not there. */
export const danglingReferences = ({ items, passages }: Material): readonly IntakeFinding[] => {
  const sections = new Set(passages.flatMap(({ text }) => itemLine(text)?.from ?? []));
  const byLabel = new Map(items.map((item) => [item.label, item]));
  const findings = passages.flatMap(pointersIn).flatMap(({ from, target }): readonly IntakeFinding[] => {
    const item = byLabel.get(target);
    if (item === undefined && sections.has(target)) return [];
    const lack = lackOf(target, item, sections);
    if (lack === null) return [];
    return [
      { code: 'DANGLING_REFERENCE', label: from.label, message: `${placeOf(from)} verweist auf ${target}; ${lack}.` },
    ];
  });
  return [...new Map(findings.map((finding) => [finding.message, finding])).values()];
};

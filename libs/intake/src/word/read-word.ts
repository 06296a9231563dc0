import type { Element } from '@xmldom/xmldom';

import type { Block, Run } from '../document/block.ts';
import { plainText, tidyRuns } from '../document/block.ts';
import { joinTables } from '../document/join-tables.ts';
import type { PaperFile } from '../file/paper-file.ts';
import type { Lettering } from './letter-styles.ts';
import { letteringOf, letterStyles, setting } from './letter-styles.ts';
import type { Counter } from './numbering.ts';
import { counterFor } from './numbering.ts';
import { openWordFile } from './open-word-file.ts';
import { refuseTrackedChanges } from './refuse-tracked-changes.ts';
import { attributeOf, childNamed, childrenOf, parseXml } from './xml.ts';

interface Setting {
  readonly styleOf: (styleId: string | null) => Lettering;
  readonly counter: Counter;
}

const runText = (run: Element): string =>
  childrenOf(run)
    .map((part) => {
      switch (part.localName) {
        case 't':
          return part.textContent ?? '';
        case 'tab':
        case 'br':
        case 'cr':
          return ' ';
        case 'noBreakHyphen':
          return '-';
        default:
          return '';
      }
    })
    .join('');

/** Runs of a paragraph, also those inside links and fields. */
const runsIn = (element: Element): readonly Element[] =>
  childrenOf(element).flatMap((child) => {
    switch (child.localName) {
      case 'r':
        return [child];
      case 'hyperlink':
      case 'smartTag':
      case 'sdt':
      case 'sdtContent':
      case 'fldSimple':
        return runsIn(child);
      default:
        return [];
    }
  });

const printedNumber = (properties: Element | null, counter: Counter): string | null => {
  const numbered = childNamed(properties, 'numPr');
  const listId = attributeOf(childNamed(numbered, 'numId'), 'val');
  if (listId === null) return null;
  return counter.next(listId, Number(attributeOf(childNamed(numbered, 'ilvl'), 'val') ?? '0'));
};

const paragraphRuns = (paragraph: Element, { styleOf, counter }: Setting): readonly Run[] => {
  const properties = childNamed(paragraph, 'pPr');
  const paragraphStyle = styleOf(attributeOf(childNamed(properties, 'pStyle'), 'val'));
  const runs = runsIn(paragraph).map((run) => {
    const own = childNamed(run, 'rPr');
    const runStyle = styleOf(attributeOf(childNamed(own, 'rStyle'), 'val'));
    return { text: runText(run), ...setting(paragraphStyle, runStyle, letteringOf(own)) };
  });
  const number = printedNumber(properties, counter);
  const mark = setting(paragraphStyle, letteringOf(childNamed(properties, 'rPr')));
  return tidyRuns(number === null ? runs : [{ text: `${number} `, ...mark }, ...runs]);
};

const cellText = (cell: Element, page: Setting): string =>
  blocksIn(cell, page)
    .map((block) => (block.kind === 'paragraph' ? plainText(block.runs) : block.rows.flat().join(' ')))
    .join(' ')
    .trim();

/** A cell across several columns leaves the others empty. */
const rowCells = (row: Element, page: Setting): readonly string[] =>
  childrenOf(row)
    .filter(({ localName }) => localName === 'tc')
    .flatMap((cell) => {
      const columns = Number(attributeOf(childNamed(childNamed(cell, 'tcPr'), 'gridSpan'), 'val') ?? '1');
      return [cellText(cell, page), ...Array.from({ length: Math.min(columns, 64) - 1 }, () => '')];
    });

const blocksIn = (parent: Element, page: Setting): readonly Block[] =>
  childrenOf(parent).flatMap((child): readonly Block[] => {
    switch (child.localName) {
      case 'p':
        return [
          {
            kind: 'paragraph',
            listed: childNamed(childNamed(child, 'pPr'), 'numPr') !== null,
            runs: paragraphRuns(child, page),
          },
        ];
      case 'tbl':
        return [
          {
            kind: 'table',
            rows: childrenOf(child)
              .filter(({ localName }) => localName === 'tr')
              .map((row) => rowCells(row, page)),
          },
        ];
      case 'sdt':
      case 'sdtContent':
        return blocksIn(child, page);
      default:
        return [];
    }
  });

const isPrinted = (block: Block): boolean =>
  block.kind === 'table' ? block.rows.length > 0 : plainText(block.runs) !== '';

/** @throws UnreadablePaper when the file is no Word file or holds tracked changes. */
export const readWord = (file: PaperFile): readonly Block[] => {
  const parts = openWordFile(file);
  refuseTrackedChanges(file.name, parts.document);
  const optional = (part: string, source: string): Element | null =>
    source === '' ? null : parseXml(file.name, part, source);
  const body = childNamed(parseXml(file.name, 'word/document.xml', parts.document), 'body');
  if (body === null) return [];
  const page = {
    styleOf: letterStyles(optional('word/styles.xml', parts.styles)),
    counter: counterFor(optional('word/numbering.xml', parts.numbering)),
  };
  return joinTables(blocksIn(body, page).filter(isPrinted));
};

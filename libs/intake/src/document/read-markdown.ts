import { startsItem } from '../items/item-line.ts';
import type { Block, Paragraph, Table } from './block.ts';
import { plainText } from './block.ts';
import { inlineMarks } from './inline-marks.ts';
import { joinTables } from './join-tables.ts';
import { PAGE_BREAK, withoutPageHeads } from './page-heads.ts';

const bullet = /^\s*(?:[-*+•–]|○)\s+/;
const heading = /^\s*#{1,6}\s+/;
const rule = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;

interface Draft {
  readonly kind: 'text' | 'row';
  readonly listed: boolean;
  readonly lines: string[];
}

const isRow = (line: string): boolean => line.trimStart().startsWith('|') || line.includes('\t');

const opens = (line: string): boolean =>
  bullet.test(line) || heading.test(line) || startsItem(plainText(inlineMarks(line)));

const cellsOf = (line: string): readonly string[] => {
  const cells = line.trimStart().startsWith('|')
    ? line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
    : line.split('\t');
  return cells.map((cell) => plainText(inlineMarks(cell)));
};

const isRuler = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-{2,}:?$/.test(cell));

/** A paragraph that a page head had split: it ends in the middle of a sentence. */
const goesOn = (draft: Draft, line: string): boolean =>
  draft.kind === 'text' &&
  !/[.:;!?)“"]\s*$/.test(draft.lines.join(' ')) &&
  !opens(line) &&
  /^[a-zäöü]|^(?:T?EUR|€)/.test(line.trim());

const draftOf = (line: string): Draft =>
  isRow(line)
    ? { kind: 'row', listed: false, lines: [line] }
    : { kind: 'text', listed: bullet.test(line), lines: [line.replace(bullet, '').replace(heading, '')] };

/** Between two printed lines: nothing, a blank line or rule, or the head of a new page. */
type Gap = 'none' | 'blank' | 'page';

const joins = (last: Draft | undefined, line: string, gap: Gap): last is Draft => {
  if (last?.kind !== 'text' || isRow(line) || gap === 'blank') return false;
  return gap === 'page' ? goesOn(last, line) : !opens(line);
};

const drafts = (lines: readonly string[]): readonly Draft[] => {
  const found: Draft[] = [];
  let gap: Gap = 'blank';
  for (const line of lines) {
    if (line === PAGE_BREAK) gap = 'page';
    if (line.trim() === '' || rule.test(line)) {
      if (gap === 'none') gap = 'blank';
      continue;
    }
    const last = found.at(-1);
    if (joins(last, line, gap)) last.lines.push(line);
    else found.push(draftOf(line));
    gap = 'none';
  }
  return found;
};

const blockOf = ({ kind, listed, lines }: Draft): Paragraph | Table =>
  kind === 'row'
    ? { kind: 'table', rows: [cellsOf(lines.join(' '))].filter((cells) => !isRuler(cells)) }
    : { kind: 'paragraph', listed, runs: inlineMarks(lines.map((line) => line.trim()).join(' ')) };

const isPrinted = (block: Block): boolean =>
  block.kind === 'table' ? block.rows.length > 0 : plainText(block.runs) !== '';

/** Markdown as towns export it: also plain text, tab-separated tables, and HTML left inside. */
export const readMarkdown = (text: string): readonly Block[] =>
  joinTables(
    drafts(withoutPageHeads(text.split(/\r\n|\r|\n/)))
      .map(blockOf)
      .filter(isPrinted),
  );

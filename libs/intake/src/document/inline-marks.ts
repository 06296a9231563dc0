import type { Run } from './block.ts';
import { tidyRuns } from './block.ts';

const mark = /\*\*|__|~~|<\/?(?:b|strong|s|del|strike)>|<br\s*\/?>|<\/?[a-zA-Z][^<>]*>|\\[\\`*_{}[\]()#+.!~-]|&(?:nbsp|amp|lt|gt|quot);/gi;

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

type Setting = Pick<Run, 'bold' | 'struck'>;

const settingAfter = (found: string, { bold, struck }: Setting): Setting => {
  switch (found.toLowerCase()) {
    case '**':
    case '__':
      return { bold: !bold, struck };
    case '~~':
      return { bold, struck: !struck };
    case '<b>':
    case '<strong>':
      return { bold: true, struck };
    case '</b>':
    case '</strong>':
      return { bold: false, struck };
    case '<s>':
    case '<del>':
    case '<strike>':
      return { bold, struck: true };
    case '</s>':
    case '</del>':
    case '</strike>':
      return { bold, struck: false };
    default:
      return { bold, struck };
  }
};

const lettersOf = (found: string): string => {
  if (found.startsWith('\\')) return found.slice(1);
  if (found.startsWith('&')) return entities[found.toLowerCase()] ?? found;
  return /^<(?:br|\/?p|\/?li|\/?ul|\/?ol)/i.test(found) ? ' ' : '';
};

/** Bold and struck letters of a Markdown paragraph; other marks and tags leave only their text. */
export const inlineMarks = (source: string): readonly Run[] => {
  const runs: Run[] = [];
  let setting: Setting = { bold: false, struck: false };
  let place = 0;
  const add = (text: string): void => {
    if (text !== '') runs.push({ text, ...setting });
  };
  for (const { 0: found, index } of source.matchAll(mark)) {
    add(source.slice(place, index));
    add(lettersOf(found));
    setting = settingAfter(found, setting);
    place = index + found.length;
  }
  add(source.slice(place));
  return tidyRuns(runs);
};

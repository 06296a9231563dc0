import type { Run } from './block.ts';
import { tidyRuns } from './block.ts';

const mark =
  /\*\*|__|~~|<\/?(?:b|strong|s|del|strike)>|<br\s*\/?>|<\/?[a-zA-Z][^<>]*>|\\[\\`*_{}[\]()#+.!~-]|&(?:nbsp|amp|lt|gt|quot);/gi;

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

type Setting = Pick<Run, 'bold' | 'struck'>;

const tags: Readonly<Record<string, Partial<Setting>>> = {
  '<b>': { bold: true },
  '<strong>': { bold: true },
  '</b>': { bold: false },
  '</strong>': { bold: false },
  '<s>': { struck: true },
  '<del>': { struck: true },
  '<strike>': { struck: true },
  '</s>': { struck: false },
  '</del>': { struck: false },
  '</strike>': { struck: false },
};

const settingAfter = (found: string, { bold, struck }: Setting): Setting => {
  switch (found) {
    case '**':
    case '__':
      return { bold: !bold, struck };
    case '~~':
      return { bold, struck: !struck };
    default:
      return { bold, struck, ...tags[found.toLowerCase()] };
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

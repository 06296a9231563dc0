import type { Run } from '../document/block.ts';
import { plainText } from '../document/block.ts';
import type { ReadItem } from '../paper-reading.ts';
import { sectionLabel } from './labels.ts';
import { modeIn } from './mode.ts';
import type { SetItem } from './set-item.ts';

const lines = (paragraphs: readonly (readonly Run[])[]): string => paragraphs.map(plainText).join('\n');

/** Everything bold is a heading or a habit; something bold among plain words is emphasis. */
const emphasisIn = (paragraphs: readonly (readonly Run[])[]): readonly string[] => {
  const runs = paragraphs.flat().filter(({ text }) => text.trim() !== '');
  const bold = runs.filter((run) => run.bold);
  return bold.length === runs.length ? [] : bold.map(({ text }) => text.trim());
};

/** What is set in struck letters and said by no word. */
const isStruckOut = ({ marker, paragraphs }: SetItem): boolean => {
  const runs = paragraphs.flat().filter(({ text }) => text.trim() !== '');
  return marker === null && runs.length > 0 && runs.every(({ struck }) => struck);
};

/**
 * A section takes note or decides by its own words and hands that down; one that says neither stands under a heading that
 * announces a decision.
 */
export const understandItems = (items: readonly SetItem[]): readonly ReadItem[] => {
  const modes = new Map<string, ReadItem['mode']>();
  return items.map((item) => {
    const { label, marker, paragraphs, closing, announced } = item;
    const text = lines(paragraphs);
    const section = sectionLabel(label ?? '');
    const mode = modes.get(section) ?? modeIn(text) ?? announced ?? 'decides';
    modes.set(section, mode);
    return {
      label,
      mode,
      marker: isStruckOut(item) ? 'struck' : marker,
      text,
      closing: closing.length === 0 ? null : lines(closing),
      emphasised: emphasisIn(paragraphs),
    };
  });
};

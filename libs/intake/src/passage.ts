import type { Block } from './document/block.ts';
import { plainText } from './document/block.ts';
import type { ReadItem } from './paper-reading.ts';

/** A stretch of text with the item it stands in; null outside every item. */
export interface Passage {
  readonly label: string | null;
  readonly text: string;
}

export const passagesOf = (blocks: readonly Block[]): readonly Passage[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ label: null, text: plainText(block.runs) }]
      : block.rows.map((row) => ({ label: null, text: row.join(' | ') })),
  );

export const wordingOf = ({ text, closing }: ReadItem): string => (closing === null ? text : `${text}\n${closing}`);

export const passageOf = (item: ReadItem): Passage => ({ label: item.label, text: wordingOf(item) });

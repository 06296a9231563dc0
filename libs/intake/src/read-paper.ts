import { resolutionsIn } from '#council/events';
import type { Block, Paragraph, Table } from './document/block.ts';
import { readMarkdown } from './document/read-markdown.ts';
import { checkSize } from './file/check-size.ts';
import { decodeText } from './file/decode-text.ts';
import { formatOf } from './file/file-format.ts';
import type { PaperFile } from './file/paper-file.ts';
import { findContradictions } from './findings/find-contradictions.ts';
import { readHead } from './head.ts';
import { placeLines } from './items/place-lines.ts';
import type { SetItems } from './items/set-item.ts';
import { readItems, readUnnumbered } from './items/read-items.ts';
import { resolutionPart } from './items/resolution-part.ts';
import { understandItems } from './items/understand-items.ts';
import { paperDay } from './paper-day.ts';
import type { PaperReading } from './paper-reading.ts';
import type { Passage } from './passage.ts';
import { passageOf, passagesOf } from './passage.ts';
import { referencesIn } from './references/references-in.ts';
import { valuesIn } from './values/values-in.ts';
import { readWord } from './word/read-word.ts';

const blocksOf = (file: PaperFile): readonly Block[] =>
  formatOf(file.name) === 'word' ? readWord(file) : readMarkdown(decodeText(file));

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph';

const isTable = (block: Block): block is Table => block.kind === 'table';

const itemsIn = (name: string, blocks: readonly Block[]): SetItems => {
  const paragraphs = blocks.filter(isParagraph);
  return placeLines(paragraphs).some((line) => line !== null)
    ? readItems(name, paragraphs)
    : readUnnumbered(paragraphs);
};

/** Words only: a row of dashes or a stray sign is nothing to understand. */
const isReadable = (text: string): boolean => /[\p{L}\d]/u.test(text);

/**
 * Reads a paper out of a file: `.md` and `.txt` as Markdown in UTF-8, `.docx` as Word writes it. Pure; records nothing.
 *
 * @throws UnreadablePaper when the file is none of these or cannot be understood without guessing.
 */
export const readPaper = (file: PaperFile): PaperReading => {
  checkSize(file.name, file.bytes.length);
  const blocks = blocksOf(file);
  const part = resolutionPart(blocks);
  const { items: set, strays } = itemsIn(file.name, part.blocks);
  const items = understandItems(set);
  const before = passagesOf(part.before);
  const head = readHead(before);
  const after: readonly Passage[] = [...passagesOf(part.footer), ...passagesOf(part.after)];
  const loose = [...strays, ...passagesOf(part.blocks.filter((block) => !isParagraph(block))).map(({ text }) => text)];
  const passages = [...before, ...loose.map((text) => ({ label: null, text })), ...items.map(passageOf), ...after];
  return {
    ...head,
    date: paperDay(before),
    items,
    values: passages.flatMap(({ label, text }) =>
      valuesIn(text, resolutionsIn(text)).map(({ value }) => ({ label, ...value })),
    ),
    references: referencesIn(passages, head.paper),
    findings: findContradictions({ set, items, tables: blocks.filter(isTable), passages }),
    notUnderstood: [...loose, ...passagesOf(part.footer).map(({ text }) => text)].filter(isReadable),
  };
};

import type { PaperReading } from '../paper-reading.ts';
import { readPaper } from '../read-paper.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is read of a Markdown file with these paragraphs. */
export const readingOf = (...paragraphs: readonly string[]): PaperReading =>
  readPaper({ name: 'vorlage.md', bytes: bytes(paragraphs.join('\n\n')) });

/** The same for a file under its own name and with its own bytes. */
export const readingOfFile = (name: string, content: Uint8Array | string): PaperReading =>
  readPaper({ name, bytes: typeof content === 'string' ? bytes(content) : content });

export const outline = ({ items }: PaperReading): readonly string[] =>
  items.map(({ label, mode, marker }) => [label ?? '–', mode, ...(marker === null ? [] : [marker])].join(' '));

export const findingsOf = ({ findings }: PaperReading): readonly string[] =>
  findings.map(({ code, label }) => (label === null ? code : `${code} ${label}`));

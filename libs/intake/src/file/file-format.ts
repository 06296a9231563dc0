import { UnreadablePaper } from '../unreadable-paper.ts';

export type FileFormat = 'markdown' | 'word';

const formats: Readonly<Record<string, FileFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'markdown',
  docx: 'word',
};

/** @throws UnreadablePaper when the extension is not one we read. */
export const formatOf = (name: string): FileFormat => {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  const format = extension === undefined || !Object.hasOwn(formats, extension) ? undefined : formats[extension];
  if (format !== undefined) return format;
  const found = extension === undefined ? 'no extension' : `the extension .${extension}`;
  throw new UnreadablePaper(name, { found, expected: '.md, .txt or .docx', because: 'kind' });
};

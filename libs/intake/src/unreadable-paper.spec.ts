import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';

import { readingOfFile } from './testing/paper.ts';
import { paragraph, wordFile } from './testing/word-file.ts';
import { UnreadablePaper } from './unreadable-paper.ts';

const text = 'Beschluss\n\n1. Die Straße wird gebaut.\n';
const complaint = (name: string, content: Uint8Array | string): string => {
  try {
    readingOfFile(name, content);
  } catch (error) {
    if (error instanceof UnreadablePaper) return error.message;
    throw error;
  }
  return 'read without complaint';
};

const utf16 = Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, 0]));
const latin1 = Uint8Array.from(Array.from(text), (letter) => letter.charCodeAt(0));
const tracked = wordFile(paragraph('Beschluss'), '<w:p><w:ins w:id="1"><w:r><w:t>neu</w:t></w:r></w:ins></w:p>');

describe('a file that is no paper says what it is', () => {
  it.each([
    ['empty', 'a.md', '', 'an empty file, expected a paper'],
    ['blank', 'a.md', ' \n\n', 'nothing but blanks'],
    ['50 MB', 'a.txt', new Uint8Array(50 * 1024 * 1024).fill(32), '50.0 MiB, expected at most 2.0 MiB'],
    ['of another kind', 'a.pdf', '%PDF-1.7', 'the extension .pdf, expected .md, .txt or .docx'],
    ['without extension', 'vorlage', text, 'no extension'],
    ['named after a property of all objects', 'a.constructor', text, 'the extension .constructor'],
    ['a scan renamed', 'a.docx', '%PDF-1.7', 'a PDF file, expected a Word file'],
    ['an old Word file', 'a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'an old Word file'],
    ['a damaged Word file', 'a.docx', wordFile(paragraph('x')).slice(0, 90), 'a damaged ZIP file'],
    ['another ZIP file', 'a.docx', zipSync({ 'a.txt': strToU8('x') }), 'a ZIP file without word/document.xml'],
    [
      'broken XML',
      'a.docx',
      zipSync({ 'word/document.xml': strToU8('<a><b></a>') }),
      'word/document.xml that is no XML',
    ],
    ['XML with entities', 'a.docx', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a><a/>') }), 'a document type'],
    ['with tracked changes', 'a.docx', tracked, '1 tracked changes (inserted)'],
    ['in UTF-16 with a mark', 'a.txt', Uint8Array.of(0xff, 0xfe, 65, 0), 'text in UTF-16, expected text in UTF-8'],
    ['in UTF-16 without a mark', 'a.txt', utf16, 'text in UTF-16'],
    ['in Latin-1', 'a.txt', latin1, 'bytes in line 3 that are not UTF-8'],
    ['with a NUL', 'a.txt', `${text}\u0000`, 'a NUL in line 4'],
    ['with a range across parents', 'a.md', `${text}1.1. bis 2.3 gestrichen`, 'the range "1.1 bis 2.3"'],
    ['with a range backwards', 'a.md', `${text}1.3. bis 1.1 gestrichen`, 'the smaller number first'],
    ['with a label twice', 'a.md', `${text}1. Noch einmal.`, 'the item 1 twice, expected every label once'],
  ])('%s', (_, name, content, expected) => expect(complaint(name, content)).toContain(expected));

  it('reads UTF-8 with a byte order mark', () =>
    expect(readingOfFile('a.txt', `\ufeff${text}`).items.map((item) => item.text)).toEqual([
      'Die Straße wird gebaut.',
    ]));
});

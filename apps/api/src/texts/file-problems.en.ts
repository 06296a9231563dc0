import type { EdgeCode } from '../problems/edge-problem.ts';
import type { ProblemText } from './problem-text.ts';

/** Files that are no papers, and tables that are no baseline. */
export const englishFileProblems = {
  FILE_TOO_LARGE: {
    title: 'File too large',
    detail: 'A paper may have 10 MiB as a file, and 2 MiB as text.',
  },
  FILE_NOT_A_PAPER: {
    title: 'File is no paper',
    detail:
      'Markdown (.md, .txt) and Word (.docx) are taken. The file is empty, damaged or of another kind than its name says, a scan perhaps.',
  },
  FILE_ENCODING_WRONG: {
    title: 'Wrong encoding',
    detail: 'Text is read as UTF-8; this file is stored otherwise. Please save it as UTF-8.',
  },
  FILE_HAS_TRACKED_CHANGES: {
    title: 'Tracked changes in the file',
    detail: 'The Word file holds tracked changes. Please accept or reject each of them and save it again.',
  },
  FILE_NUMBERING_UNCLEAR: {
    title: 'Numbering unclear',
    detail: 'A label occurs twice, or a range of items could only be guessed.',
  },
  BASELINE_UNREADABLE: {
    title: 'Baseline unreadable',
    detail:
      'The table cannot be read; “facts” names row, column, what stands there and what is expected. Nothing was stored.',
  },
  TABLE_TOO_LONG: {
    title: 'Table too long for a file',
    detail:
      'The file would not be complete; "facts" gives how many rows there are and how many a file holds. Please narrow the question, for instance by year or department.',
  },
} satisfies Partial<Record<EdgeCode, ProblemText>>;

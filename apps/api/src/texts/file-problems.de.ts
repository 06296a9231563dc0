import type { EdgeCode } from '../problems/edge-problem.ts';
import type { ProblemText } from './problem-text.ts';

/** Files that are no papers, and tables that are no baseline. */
export const germanFileProblems = {
  FILE_TOO_LARGE: {
    title: 'Datei zu groß',
    detail: 'Eine Vorlage darf als Datei höchstens 10 MiB groß sein, als Text höchstens 2 MiB.',
  },
  FILE_NOT_A_PAPER: {
    title: 'Datei ist keine Vorlage',
    detail:
      'Angenommen werden Markdown (.md, .txt) und Word (.docx). Die Datei ist leer, beschädigt oder von anderer Art, als ihr Name sagt, etwa ein Scan.',
  },
  FILE_ENCODING_WRONG: {
    title: 'Zeichenkodierung falsch',
    detail: 'Text wird als UTF-8 gelesen; diese Datei ist anders gespeichert. Bitte als UTF-8 speichern.',
  },
  FILE_HAS_TRACKED_CHANGES: {
    title: 'Offene Änderungen in der Datei',
    detail: 'Die Word-Datei enthält nachverfolgte Änderungen. Bitte jede annehmen oder ablehnen und neu speichern.',
  },
  FILE_NUMBERING_UNCLEAR: {
    title: 'Gliederung nicht eindeutig',
    detail: 'Eine Ziffer kommt doppelt vor, oder ein Bereich von Ziffern lässt sich nicht ohne zu raten auflösen.',
  },
  BASELINE_UNREADABLE: {
    title: 'Ansätze nicht lesbar',
    detail:
      'Die Tabelle ist so nicht zu lesen; „facts“ nennt Zeile, Spalte, was dort steht und was erwartet wird. Es wurde nichts gespeichert.',
  },
  TABLE_TOO_LONG: {
    title: 'Tabelle zu lang für eine Datei',
    detail:
      'Die Datei bliebe unvollständig; „facts“ nennt, wie viele Zeilen es sind und wie viele eine Datei fasst. Bitte eingrenzen, etwa nach Jahr oder Amt.',
  },
} satisfies Partial<Record<EdgeCode, ProblemText>>;

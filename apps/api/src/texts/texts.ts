import type { FieldExpectation } from '../request/field-failure.ts';
import type { ProblemCode } from '../problems/problem-of.ts';
import { germanAftermathRejections } from './aftermath-rejections.de.ts';
import { englishAftermathRejections } from './aftermath-rejections.en.ts';
import { germanOpinionRejections } from './opinion-rejections.de.ts';
import { englishOpinionRejections } from './opinion-rejections.en.ts';
import { germanConsultationRejections } from './consultation-rejections.de.ts';
import { englishConsultationRejections } from './consultation-rejections.en.ts';
import type { Language } from './language.ts';
import { germanExpectation } from './expectations.de.ts';
import { germanExpected } from './expected-words.de.ts';
import { englishExpectation } from './expectations.en.ts';
import { germanEdgeProblems } from './edge-problems.de.ts';
import { englishEdgeProblems } from './edge-problems.en.ts';
import { germanDayRejections } from './day-rejections.de.ts';
import { englishDayRejections } from './day-rejections.en.ts';
import { germanFindingRejections } from './finding-rejections.de.ts';
import { englishFindingRejections } from './finding-rejections.en.ts';
import { germanMeetingRejections } from './meeting-rejections.de.ts';
import { englishMeetingRejections } from './meeting-rejections.en.ts';
import { germanOrganisationRejections } from './organisation-rejections.de.ts';
import { englishOrganisationRejections } from './organisation-rejections.en.ts';
import type { ProblemText } from './problem-text.ts';
import { germanFigureRejections } from './figure-rejections.de.ts';
import { germanBudgetRejections } from './budget-rejections.de.ts';
import { englishFigureRejections } from './figure-rejections.en.ts';
import { englishBudgetRejections } from './budget-rejections.en.ts';
import { germanPackageRejections } from './package-rejections.de.ts';
import { germanAmendingRejections } from './amending-rejections.de.ts';
import { englishAmendingRejections } from './amending-rejections.en.ts';
import { germanInWords } from './in-words.de.ts';
import { englishInWords } from './in-words.en.ts';
import type { InWords } from './in-words.ts';
import { germanRejections } from './rejections.de.ts';
import { germanWordingRejections } from './wording-rejections.de.ts';
import { englishPackageRejections } from './package-rejections.en.ts';
import { englishRejections } from './rejections.en.ts';
import { englishWordingRejections } from './wording-rejections.en.ts';

export interface Texts {
  readonly problems: Readonly<Record<ProblemCode, ProblemText>>;
  /** What a refusal says of this very case, instead of its general detail; null where that says it all. */
  readonly inWords: InWords;
  /** Completes "expected …". */
  readonly expectation: (expectation: FieldExpectation) => string;
  /** Where in an imported table something is wrong; the column may be unknown. */
  readonly placeInFile: (row: number, column: string | null) => string;
  /** What a rule of the council says it expected. */
  readonly expected: (words: string) => string;
  readonly nothing: string;
  readonly concealed: string;
}

const texts: Readonly<Record<Language, Texts>> = {
  de: {
    problems: {
      ...germanEdgeProblems,
      ...germanRejections,
      ...germanDayRejections,
      ...germanWordingRejections,
      ...germanPackageRejections,
      ...germanBudgetRejections,
      ...germanFigureRejections,
      ...germanFindingRejections,
      ...germanConsultationRejections,
      ...germanAftermathRejections,
      ...germanOpinionRejections,
      ...germanOrganisationRejections,
      ...germanAmendingRejections,
      ...germanMeetingRejections,
    },
    inWords: germanInWords,
    expectation: germanExpectation,
    expected: germanExpected,
    placeInFile: (row, column) => (column === null ? `Zeile ${row}.` : `Zeile ${row}, Spalte „${column}“.`),
    nothing: 'nichts',
    concealed: 'nicht angezeigt',
  },
  en: {
    problems: {
      ...englishEdgeProblems,
      ...englishRejections,
      ...englishDayRejections,
      ...englishWordingRejections,
      ...englishPackageRejections,
      ...englishBudgetRejections,
      ...englishFigureRejections,
      ...englishFindingRejections,
      ...englishConsultationRejections,
      ...englishAftermathRejections,
      ...englishOpinionRejections,
      ...englishOrganisationRejections,
      ...englishAmendingRejections,
      ...englishMeetingRejections,
    },
    inWords: englishInWords,
    expectation: englishExpectation,
    expected: (words) => words,
    placeInFile: (row, column) => (column === null ? `Line ${row}.` : `Line ${row}, column “${column}”.`),
    nothing: 'nothing',
    concealed: 'not shown',
  },
};

export const textsIn = (language: Language): Texts => texts[language];

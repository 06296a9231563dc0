import type { Language } from '../texts/language.ts';
import type { Texts } from '../texts/texts.ts';
import { textsIn } from '../texts/texts.ts';
import { foundText } from './found-text.ts';
import type { Diagnosis } from './problem-of.ts';
import type { Problem } from './problem.ts';

/** Puts a diagnosis into the reader's words. `instance` names the request in our log, nothing else. */
export const writeProblem = (diagnosis: Diagnosis, language: Language, instance: string): Problem => {
  const { code, status, facts } = diagnosis;
  const texts = textsIn(language);
  const { title, detail } = texts.problems[code];
  return {
    type: `https://beschlusswerk.example/problems/${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    detail: [(facts === null ? null : texts.inWords(code, facts)) ?? detail, ...placeInFile(facts, texts)].join(' '),
    code,
    instance,
    ...errorsOf(diagnosis, texts),
    ...(facts === null ? {} : { facts }),
  };
};

/** Line and column of an imported table, where the refusal names them. */
const placeInFile = (facts: Diagnosis['facts'], { placeInFile: said }: Texts): readonly string[] => {
  const { row, column } = facts ?? {};
  return typeof row === 'number' ? [said(row, typeof column === 'string' ? column : null)] : [];
};

const errorsOf = ({ code, facts, failures }: Diagnosis, texts: Texts): Pick<Problem, 'errors'> => {
  const errors = failures.map(({ pointer, expected, found, secret = false }) => ({
    pointer,
    code: expected.code,
    found: secret && found !== undefined ? texts.concealed : foundText(found, texts.nothing),
    expected: texts.expectation(expected),
  }));
  if (errors.length > 0) return { errors };
  // The council names the place itself when a wording is refused.
  const { field, found, expected } = facts ?? {};
  if (typeof field !== 'string' || expected === undefined) return {};
  const wanted = [expected]
    .flat()
    .map((each) => (typeof each === 'string' ? texts.expected(each) : foundText(each, texts.nothing)));
  return { errors: [{ pointer: field, code, found: foundText(found, texts.nothing), expected: wanted.join(', ') }] };
};

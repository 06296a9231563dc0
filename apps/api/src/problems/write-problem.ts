import type { Language } from '../texts/language.ts';
import { textsIn } from '../texts/texts.ts';
import { foundText } from './found-text.ts';
import type { Diagnosis } from './problem-of.ts';
import type { Problem } from './problem.ts';

/** Puts a diagnosis into the reader's words. `instance` names the request in our log, nothing else. */
export const writeProblem = (diagnosis: Diagnosis, language: Language, instance: string): Problem => {
  const { code, status, facts, failures } = diagnosis;
  const texts = textsIn(language);
  const { title, detail } = texts.problems[code];
  return {
    type: `https://beschlusswerk.example/problems/${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    detail,
    code,
    instance,
    ...(failures.length === 0
      ? {}
      : {
          errors: failures.map(({ pointer, expected, found, secret = false }) => ({
            pointer,
            code: expected.code,
            found: secret && found !== undefined ? texts.concealed : foundText(found, texts.nothing),
            expected: texts.expectation(expected),
          })),
        }),
    ...(facts === null ? {} : { facts }),
  };
};

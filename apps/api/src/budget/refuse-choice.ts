import { Rejection } from '#kernel';

/** Which of the choices the refusal is about; a repeated one is at fault where it stands again. */
const placeOf = (code: string, found: string, adopt: readonly string[]): number => {
  const first = adopt.indexOf(found);
  return code === 'CHOICE_REPEATED' ? adopt.indexOf(found, first + 1) : first;
};

const isOfChoice = (error: unknown): error is Rejection =>
  error instanceof Rejection && (error.code === 'CHOICE_UNKNOWN' || error.code === 'CHOICE_REPEATED');

/** @throws the same refusal with the place of the choice in the question, where it is about one. */
export const refuseChoice =
  (adopt: readonly string[]) =>
  (error: unknown): never => {
    if (!isOfChoice(error)) throw error;
    const { found } = error.facts;
    if (typeof found !== 'string') throw error;
    const field = `/adopt/${placeOf(error.code, found, adopt)}`;
    throw new Rejection(error.code, { expected: 'each choice once', ...error.facts, field });
  };

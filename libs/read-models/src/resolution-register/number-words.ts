import { resolutionIdOf } from '#council/events';

/**
 * What a number is found by: "0487" also as 487; "23-V-15-0007" in every spelling of the whole, and by its last part.
 * Nothing but letters, digits and hyphens, in lower case.
 */
export const numberWords = (numbers: readonly string[]): readonly string[] =>
  [...new Set(numbers.flatMap((number) => [resolutionIdOf(number), ...lastPart(number)]))].filter(
    (word) => word !== '',
  );

const lastPart = (number: string): readonly string[] => {
  const part = /\d+$/.exec(number)?.[0];
  return part === undefined ? [] : [resolutionIdOf(part)];
};

const LONGEST = 120;

/** Words of the paper inside a German message. */
export const quote = (text: string): string =>
  `„${text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()} …`}“`;

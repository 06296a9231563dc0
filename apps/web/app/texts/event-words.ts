import type { Texts } from './texts.ts';

/** What an event of this type is called; one these pages have no line for yet stays readable. */
export const eventWords = (type: string, { resolution: { history } }: Texts): string =>
  history.types[type] ?? history.otherEvent(wordsOf(type));

/** "MinutesApproved" as "Minutes approved". */
const wordsOf = (type: string): string => type.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

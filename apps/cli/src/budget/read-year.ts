import { CommandRefused } from '../command-refused.ts';

/** @throws CommandRefused when it is no year of four digits. */
export const readYear = (text: string): number => {
  if (/^[12]\d{3}$/.test(text)) return Number(text);
  throw new CommandRefused(`--year: found ${JSON.stringify(text)}, expected a year such as 2024.`);
};

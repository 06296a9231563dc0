import type { LedgerFilter } from '#council';
import { budgetStatuses, councilEventTypes, moneyKinds } from '#council/events';

import { CommandRefused } from '../command-refused.ts';
import { readYear } from './read-year.ts';

export interface LedgerFilterOptions {
  readonly year?: string;
  readonly costObject?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly department?: string;
  readonly cause?: string;
  readonly amendment?: string;
}

const readChoice = <Choice extends string>(
  option: string,
  text: string | undefined,
  choices: readonly Choice[],
): Choice | undefined => {
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new CommandRefused(`${option}: found ${JSON.stringify(text)}, expected one of ${choices.join(', ')}.`);
};

/** @throws CommandRefused when a word is none of those that the ledger knows. */
export const readLedgerFilter = (options: LedgerFilterOptions): LedgerFilter => ({
  year: options.year === undefined ? undefined : readYear(options.year),
  costObject: options.costObject,
  kind: readChoice('--kind', options.kind, [...moneyKinds, 'posts'] as const),
  status: readChoice('--status', options.status, budgetStatuses),
  department: options.department,
  cause: readChoice('--cause', options.cause, councilEventTypes),
  amendmentId: options.amendment,
});

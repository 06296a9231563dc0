import { parseArgs } from 'node:util';

export const benchedStores = ['postgres', 'kurrentdb'] as const;
export type BenchedStore = (typeof benchedStores)[number];

export interface BenchOptions {
  /** Names of the contests wanted; all when empty. */
  readonly contests: readonly string[];
  readonly json: boolean;
  readonly rounds: number;
  /** Stores the appending is measured on. */
  readonly stores: readonly BenchedStore[];
}

/** @throws Error that names the argument, what was found and what was expected. */
export const readOptions = (words: readonly string[]): BenchOptions => {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
      store: { type: 'string', default: 'postgres' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 50) {
    throw new Error(`--rounds: found ${values.rounds}, expected a whole number from 1 to 50.`);
  }
  return { contests: positionals, json: values.json, rounds, stores: storesIn(values.store) };
};

const storesIn = (text: string): readonly BenchedStore[] =>
  text.split(',').map((name) => {
    const store = benchedStores.find((known) => known === name.trim());
    if (store === undefined) throw new Error(`--store: found ${name}, expected ${benchedStores.join(' or ')}.`);
    return store;
  });

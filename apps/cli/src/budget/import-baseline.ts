import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

import { createCommandGateway } from '#commands';
import type { Baseline, BaselineSigns, BaselineTerms, BaselineUnit } from '#intake';
import { UnreadableBaseline, checkSize, readBaseline } from '#intake';
import { commandId } from '#kernel';
import { systemClock } from '#platform';
import { v5 } from 'uuid';

import { CommandRefused } from '../command-refused.ts';
import { withEventStore } from '../with-event-store.ts';

export interface BaselineOptions {
  readonly unit: string;
  readonly signs: string;
  readonly preview?: true;
}

const NAMESPACE = '0d3ed1a8-6c5e-5d0b-8a55-20240001ba5e';

const units: readonly BaselineUnit[] = ['euro', 'thousandEuro'];
const signs: readonly BaselineSigns[] = ['unsigned', 'revenueNegative', 'expenseNegative'];

const chosen = <Word extends string>(option: string, words: readonly Word[], found: string): Word => {
  const word = words.find((each) => each === found);
  if (word !== undefined) return word;
  throw new CommandRefused(`${option}: found ${JSON.stringify(found)}, expected one of ${words.join(', ')}.`);
};

const bytesOf = (path: string): Uint8Array => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true) throw new CommandRefused(`${path}: found no such file, expected a CSV file.`);
  checkSize(basename(path), found.size);
  return readFileSync(path);
};

const read = (bytes: Uint8Array, terms: BaselineTerms): Baseline => {
  try {
    return readBaseline(bytes, terms);
  } catch (error) {
    if (error instanceof UnreadableBaseline) throw new CommandRefused(`${error.code}: ${error.message}`);
    throw error;
  }
};

const record = (planId: string, source: string, baseline: Baseline, bytes: Uint8Array): Promise<void> =>
  withEventStore(async ({ configuration, store }) => {
    const clock = systemClock(configuration.timeZone);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const id = commandId(v5(`${planId}/${digest}`, NAMESPACE));
    await createCommandGateway({ store, clock }).execute(
      { type: 'ImportBaseline', occurredOn: clock.today(), data: { planId, source, ...baseline } },
      {
        commandId: id,
        actor: { id: 'cli', role: 'council-office' },
        mandate: null,
        reason: 'Aus einer Datei eingelesen',
        correlationId: id,
        causationId: null,
        expectedRevision: null,
      },
    );
  });

/** @throws CommandRefused naming row and column; then nothing was recorded. */
export const importBaseline = async (planId: string, path: string, options: BaselineOptions): Promise<void> => {
  const terms = { unit: chosen('--unit', units, options.unit), signs: chosen('--signs', signs, options.signs) };
  const bytes = bytesOf(path);
  const baseline = read(bytes, terms);
  if (options.preview !== true) await record(planId, basename(path), baseline, bytes);
  const what = `${baseline.lines.length} Ansätze und ${baseline.posts.length} Einträge des Stellenplans`;
  process.stdout.write(options.preview === true ? `${what} gelesen, nichts aufgezeichnet.\n` : `${what} eingelesen.\n`);
};

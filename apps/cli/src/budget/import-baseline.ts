import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import { createCommandGateway } from '#commands';
import { noSurroundings, subjects } from '#council';
import type { BudgetPlanEvent } from '#council/events';
import { decodeEvent } from '#council/events';
import { readWholeStream } from '#event-store';
import type { BaselineFile, BaselineTerms } from '#intake';
import { refusedInFile } from '#intake';
import type { IsoDate } from '#kernel';
import { Rejection, commandId } from '#kernel';
import { systemClock } from '#platform';
import { v5 } from 'uuid';

import { CommandRefused } from '../command-refused.ts';
import { readDay } from '../replay/read-moment.ts';
import type { OpenRecord } from '../with-event-store.ts';
import { withEventStore } from '../with-event-store.ts';
import { baselineTerms, bytesOf, readBaselineAt } from './baseline-file.ts';

export interface BaselineOptions {
  readonly unit: string;
  readonly signs: string;
  readonly on?: string;
  readonly preview?: true;
}

type ImportBaseline = Extract<
  Parameters<typeof subjects.budget.decider.decide>[0],
  { readonly type: 'ImportBaseline' }
>;

const NAMESPACE = '0d3ed1a8-6c5e-5d0b-8a55-20240001ba5e';

const placeOf = ({ row, column }: Rejection['facts']): readonly string[] => {
  if (typeof row !== 'number') return [];
  return [typeof column === 'string' ? `Line ${row}, column ${column}` : `Line ${row}`];
};

const wordsOf = (facts: Rejection['facts']): string => {
  const { found, expected } = facts;
  if (expected === undefined) return JSON.stringify(facts);
  const wanted = typeof expected === 'string' ? expected : JSON.stringify(expected);
  return `found ${JSON.stringify(found)}, expected ${wanted}.`;
};

const inWords = ({ code, facts }: Rejection): string => [code, ...placeOf(facts), wordsOf(facts)].join(': ');

const isRejection = (error: unknown): error is Rejection => error instanceof Rejection;

/** Line and column of the file instead of a place in the order. */
const foreseen = (error: unknown, file: BaselineFile): unknown => {
  const refusal = refusedInFile(error, file);
  return isRejection(refusal) ? new CommandRefused(inWords(refusal)) : refusal;
};

/** The same file read in the same way for the same day is the same order. */
const orderId = (bytes: Uint8Array, { occurredOn, data }: ImportBaseline, terms: BaselineTerms) => {
  const digest = createHash('sha256').update(bytes).digest('hex');
  return commandId(v5([data.planId, data.source, digest, terms.unit, terms.signs, occurredOn].join('/'), NAMESPACE));
};

const dayOf = ({ configuration }: OpenRecord, options: BaselineOptions): IsoDate =>
  options.on === undefined ? systemClock(configuration.timeZone).today() : readDay('--on', options.on);

/** Decides without recording anything: the plan says no now if it would say no then. */
const tryOut = async ({ store }: OpenRecord, command: ImportBaseline): Promise<void> => {
  const { decider, streamOf } = subjects.budget;
  const recorded = await readWholeStream(store, streamOf(command));
  const plan = recorded
    .map((event) => decodeEvent(event) as BudgetPlanEvent)
    .reduce(decider.evolve, decider.initialState);
  decider.decide(command, plan, noSurroundings);
};

const record = async (open: OpenRecord, command: ImportBaseline, id: ReturnType<typeof commandId>): Promise<void> => {
  const clock = systemClock(open.configuration.timeZone);
  await createCommandGateway({ store: open.store, clock }).execute(command, {
    commandId: id,
    actor: { id: 'cli', role: 'council-office' },
    mandate: null,
    reason: 'Aus einer Datei eingelesen',
    correlationId: id,
    causationId: null,
    expectedRevision: null,
  });
};

/** @throws CommandRefused naming line and column; then nothing was recorded. */
export const importBaseline = async (planId: string, path: string, options: BaselineOptions): Promise<void> => {
  const terms = baselineTerms(options);
  const bytes = bytesOf(path);
  const file = readBaselineAt(bytes, terms);
  const data = { planId, source: basename(path), ...file.baseline };
  await withEventStore(async (open) => {
    const command: ImportBaseline = { type: 'ImportBaseline', occurredOn: dayOf(open, options), data };
    if (options.preview === true) await tryOut(open, command);
    else await record(open, command, orderId(bytes, command, terms));
  }).catch((error: unknown) => {
    throw foreseen(error, file);
  });
  const { lines, posts } = file.baseline;
  const what = `Ansätze: ${lines.length}, Einträge des Stellenplans: ${posts.length};`;
  process.stdout.write(options.preview === true ? `${what} geprüft, nichts aufgezeichnet.\n` : `${what} eingelesen.\n`);
};

import { v5 } from 'uuid';

import type { CouncilCommand } from '#council';
import type { CommandContext, CommandResult } from '#commands';
import type { EventStore } from '#event-store';
import type { CommandId } from '#kernel';
import { START, commandId } from '#kernel';

import { sampleCity } from './sample-city.ts';

/** Marks every event of the sample city, so that a log can be told from one with real papers. */
export const SAMPLE_CORRELATION = 'sample-city';

/** Fixed for ever: the same script gives the same command ids, so loading again adds only what is missing. */
const NAMESPACE = '0b6f5f0e-8a3c-5e0c-9a3b-23150007aa15';

export interface SampleLoading {
  readonly execute: (command: CouncilCommand, context: CommandContext) => Promise<CommandResult>;
  readonly onProgress?: (done: number, total: number) => void;
}

const sampleCommandId = (command: CouncilCommand, index: number): CommandId =>
  commandId(v5(`sample/${command.type}/${index}/${JSON.stringify(command.data)}`, NAMESPACE));

export type RecordContents = 'nothing' | 'half a sample city' | 'the sample city' | 'papers';

/** What the record holds; a loading that was broken off left half a sample city. */
export const contentsOf = async (store: EventStore): Promise<RecordContents> => {
  const [first] = await store.readAll({ after: START, limit: 1 });
  if (first === undefined) return 'nothing';
  if (first.metadata.correlationId !== SAMPLE_CORRELATION) return 'papers';
  const last = sampleCity.length - 1;
  const command = sampleCity[last];
  const receipt = command === undefined ? null : await store.receiptOf(sampleCommandId(command, last));
  return receipt === null ? 'half a sample city' : 'the sample city';
};

/** Sends every command of the sample city by the front door. Breaking off does no harm: start again. */
export const loadSampleCity = async ({ execute, onProgress }: SampleLoading): Promise<void> => {
  for (const [index, command] of sampleCity.entries()) {
    await execute(command, {
      commandId: sampleCommandId(command, index),
      actor: { id: 'sample-city', role: 'council-office' },
      mandate: null,
      reason: 'Musterstadt zum Ausprobieren',
      correlationId: SAMPLE_CORRELATION,
      causationId: null,
      expectedRevision: null,
    });
    onProgress?.(index + 1, sampleCity.length);
  }
};

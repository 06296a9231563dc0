import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { Command } from 'commander';

import { CommandsModule, RecordCommand, createCommandGateway } from '#commands';
import type { PaperFile, PaperReading } from '#intake';
import { systemClock } from '#platform';

import type { CliCommand } from '../command.ts';
import { asJson } from '../import/as-json.ts';
import type { DraftChoices, PreparedDraft } from '../import/draft-paper.ts';
import { prepareDraft } from '../import/draft-paper.ts';
import { printDraft } from '../import/print-draft.ts';
import { printReading } from '../import/print-reading.ts';
import { readFile } from '../import/read-file.ts';
import type { OpenRecord } from '../with-event-store.ts';
import { withEventStore } from '../with-event-store.ts';

interface ImportOptions extends DraftChoices {
  readonly preview?: true;
  readonly json?: true;
}

const record = async ({ configuration, store }: OpenRecord, { command, commandId }: PreparedDraft): Promise<void> => {
  const gateway = createCommandGateway({ store, clock: systemClock(configuration.timeZone) });
  Logger.overrideLogger(['error', 'warn']);
  const app = await NestFactory.createApplicationContext(CommandsModule.register(gateway));
  try {
    await app.get(CommandBus).execute(
      new RecordCommand(command, {
        commandId,
        actor: { id: 'cli', role: 'council-office' },
        mandate: null,
        reason: 'Aus einer Datei eingelesen',
        correlationId: commandId,
        causationId: null,
        expectedRevision: null,
      }),
    );
  } finally {
    await app.close();
  }
};

const draft = async (file: PaperFile, reading: PaperReading, options: DraftChoices): Promise<PreparedDraft> =>
  withEventStore(async (open) => {
    const today = systemClock(open.configuration.timeZone).today();
    const prepared = prepareDraft(reading, options, { bytes: file.bytes, today });
    await record(open, prepared);
    return prepared;
  });

const run = async (path: string, options: ImportOptions): Promise<void> => {
  const { file, reading } = readFile(path);
  const prepared = options.preview === true ? null : await draft(file, reading, options);
  if (options.json === true) {
    process.stdout.write(`${asJson(reading)}\n`);
    return;
  }
  process.stdout.write(printReading(reading));
  process.stdout.write(prepared === null ? '\nVorschau: nichts wurde aufgezeichnet.\n' : `\n${printDraft(prepared)}`);
};

export const command: CliCommand = {
  register: (program: Command) => {
    program
      .command('import')
      .argument('<file>', 'a paper as Markdown (.md, .txt) in UTF-8 or as Word file (.docx)')
      .option('--preview', 'show what was understood and record nothing')
      .option('--json', 'one JSON object instead of a page to read')
      .option('--paper <number>', 'number of the paper, when the file does not say it')
      .option('--title <title>', 'title of the paper, when the file does not say it')
      .option('--department <name>', 'office that answers for the paper (needed to record)')
      .option('--deciding-body <name>', 'body whose vote decides (needed to record)')
      .option('--on <day>', 'the day of the paper, when the file does not say it (default: today)')
      .option('--public', 'the paper is public (default: non-public)')
      .description('Read a paper from a file, report what was understood and what contradicts itself, and draft it.')
      .action(run);
  },
};

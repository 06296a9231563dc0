import type { Command } from 'commander';
import { Option } from 'commander';

import { CommandRefused } from '../command-refused.ts';

/** An answer as a file instead of a page to read: one table as CSV, or all of them as a workbook. */
export interface FileOptions {
  readonly csv?: true;
  readonly table?: string;
  readonly decimal?: 'point' | 'comma';
  readonly bom?: true;
  readonly xlsx?: string;
  readonly language?: 'de' | 'en';
}

export const withFileOptions = (command: Command): Command =>
  command
    .addOption(new Option('--csv', 'one table as CSV (RFC 4180)').conflicts(['json', 'xlsx']))
    .addOption(new Option('--table <name>', 'of CSV: which table (default: the first)'))
    .addOption(new Option('--decimal <sign>', 'of CSV: the sign between euros and cents').choices(['point', 'comma']))
    .addOption(new Option('--bom', 'of CSV: a byte order mark in front'))
    .addOption(new Option('--xlsx <file>', 'every table in a workbook of this name').conflicts('json'))
    .addOption(new Option('--language <language>', 'of headings and words in a file').choices(['de', 'en']));

/** @throws CommandRefused when an option says how a file is written and there is none. */
export const checkFileOptions = ({ csv, xlsx, table, decimal, bom, language }: FileOptions): void => {
  const ofCsv = { '--table': table, '--decimal': decimal, '--bom': bom };
  const astray = Object.entries(ofCsv).find(([, value]) => value !== undefined);
  if (csv === undefined && astray !== undefined) {
    throw new CommandRefused(`${astray[0]}: found without --csv, expected with it.`);
  }
  if (csv === undefined && xlsx === undefined && language !== undefined) {
    throw new CommandRefused('--language: found without a file, expected with --csv or --xlsx.');
  }
};

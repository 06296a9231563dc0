import { arch, cpus, platform, totalmem } from 'node:os';

import type { Absent, Figure, Verdict } from './contest.ts';

/** How a contest went, or why it did not. */
export type Holding = Verdict | ({ readonly name: string } & (Absent | { readonly failed: string }));

export const machine = () => ({
  date: new Date().toISOString().slice(0, 10),
  processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${arch()}`,
  node: process.versions.node,
});

const heads = ['contest', 'ours', 'theirs', 'ratio', 'aim', 'result'] as const;

/** A table in Markdown, so that it can be kept as it is printed. */
export const printed = (held: readonly Holding[]): string => {
  const rows = held.map(rowOf);
  const widths = heads.map((head, column) =>
    Math.max(...[heads, ...rows].map((row) => row[column]?.length ?? 0), head.length),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
};

const rowOf = (holding: Holding): readonly string[] => {
  if ('absent' in holding) return [holding.name, '', '', '', '', `absent: ${holding.absent}`];
  if ('failed' in holding) return [holding.name, '', '', '', '', `failed: ${holding.failed.split('\n')[0] ?? ''}`];
  const { name, ours, theirs, ratio, aim, result } = holding;
  return [name, shown(ours), shown(theirs), ratio.toFixed(2), aim, result];
};

const shown = ({ name, median, unit, lowest, highest }: Figure): string =>
  `${name}: ${rounded(median)} ${unit} (${rounded(lowest)}–${rounded(highest)})`;

const rounded = (value: number): string => (value >= 100 ? String(Math.round(value)) : value.toPrecision(3));

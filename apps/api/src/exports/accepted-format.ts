import type { exportFormats } from './table.request.ts';
import { CSV, XLSX } from './media-types.ts';

type Format = (typeof exportFormats)[number];

const formats: Readonly<Record<string, Format>> = { [CSV]: 'csv', [XLSX]: 'xlsx', 'application/json': 'json' };

interface Range {
  readonly format: Format;
  readonly weight: number;
}

const rangeOf = (written: string): readonly Range[] => {
  const [type = '', ...parameters] = written.split(';').map((part) => part.trim().toLowerCase());
  const format = formats[type];
  const quality = parameters.map((parameter) => /^q=([01](?:\.\d{1,3})?)$/.exec(parameter)?.[1]).find(Boolean);
  return format === undefined ? [] : [{ format, weight: quality === undefined ? 1 : Number(quality) }];
};

/** RFC 9110, 12.5.1: the named format with the greatest weight, the first of equals; JSON when none is named. */
export const acceptedFormat = (accept: string | undefined): Format => {
  const ranges = (accept ?? '').slice(0, 1_000).split(',').flatMap(rangeOf);
  const best = ranges.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight);
  return best[0]?.format ?? 'json';
};

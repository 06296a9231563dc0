import type { Decoded } from './decoding.ts';
import { list, nullable, oneOf, record, text, whole } from './decoding.ts';

const finding = record({
  resolutionId: text,
  paper: text,
  title: text,
  findingId: text,
  code: text,
  severity: oneOf('error', 'warning', 'note'),
  place: text,
  /** In the reader's language. */
  message: text,
  settled: nullable(record({ by: text, on: text, reason: text })),
});

/** Plausibilitätsprüfung: what contradicts itself in papers or between them. */
export const findings = record({ rows: list(finding), total: whole, page: whole, pageSize: whole });

export type Finding = Decoded<typeof finding>;

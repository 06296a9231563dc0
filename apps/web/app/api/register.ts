import type { Decoded } from './decoding.ts';
import { list, nullable, oneOf, record, text, whole } from './decoding.ts';

export const paperStatuses = [
  'draft',
  'submitted',
  'recommended',
  'deferred',
  'withdrawn',
  'adopted',
  'rejected',
  'engrossed',
  'forwarded',
  'suspended',
  'repealed',
  'superseded',
] as const;

export type PaperStatus = (typeof paperStatuses)[number];

export const paperStatus = oneOf(...paperStatuses);

/** Beschluss-Nr., the body that decided, and the day. */
export const decidedAs = record({ number: nullable(text), body: text, date: text });

export const register = record({
  rows: list(
    record({
      resolutionId: text,
      paper: text,
      title: text,
      department: text,
      status: paperStatus,
      visibility: oneOf('public', 'nonPublic'),
      resolution: nullable(decidedAs),
      updatedOn: text,
    }),
  ),
  total: whole,
  page: whole,
  pageSize: whole,
});

export type Register = Decoded<typeof register>;
export type RegisterRow = Register['rows'][number];

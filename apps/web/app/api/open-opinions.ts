import type { Decoded } from './decoding.ts';
import { flag, list, oneOf, record, text, whole } from './decoding.ts';

/** What offices still owe, the earliest due date first. */
export const openOpinions = record({
  rows: list(
    record({
      resolutionId: text,
      paper: text,
      title: text,
      office: text,
      kind: oneOf('opinion', 'coSignature'),
      dueOn: text,
      stale: flag,
    }),
  ),
  total: whole,
  page: whole,
  pageSize: whole,
});

export type OpenOpinions = Decoded<typeof openOpinions>;
export type OpenOpinion = OpenOpinions['rows'][number];

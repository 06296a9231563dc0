import type { Decoded } from './decoding.ts';
import { list, logPosition, nullable, oneOf, record, text, whole } from './decoding.ts';

export const inbox = record({
  rows: list(
    record({
      forwardingId: text,
      resolutionId: text,
      paper: text,
      title: text,
      resolutionNumber: text,
      body: text,
      decidedOn: text,
      recipient: text,
      purpose: oneOf('forAction', 'forInformation'),
      items: list(text),
      dueOn: nullable(text),
      state: oneOf('ordered', 'delivered', 'acknowledged', 'recalled'),
      deliveredAt: nullable(text),
      acknowledgedOn: nullable(text),
    }),
  ),
  total: whole,
  page: whole,
  pageSize: whole,
});

export type Inbox = Decoded<typeof inbox>;
export type Task = Inbox['rows'][number];

/** The answer to a command. */
export const receipt = record({ position: logPosition, resolutionId: nullable(text) });

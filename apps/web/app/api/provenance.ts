import type { Decoded } from './decoding.ts';
import { list, nullable, oneOf, record, text } from './decoding.ts';

export const mover = record({ kind: oneOf('faction', 'committee', 'department', 'member'), name: text });

export const recommendationReference = { body: text, date: text, protocolNumber: text, wordedBy: text };

/** Herkunft: what made an item as it is, oldest first; `source` is an amendment or a vote on items. */
export const provenance = list(
  record({
    source: text,
    movedBy: nullable(mover),
    recommendedBy: nullable(record(recommendationReference)),
    /** `number` is null when it had a vote of its own. */
    adoptedBy: nullable(record({ body: text, date: text, number: nullable(text) })),
    /** By whoever filed the paper, without a vote; `YYYY-MM-DD`. */
    takenOverOn: nullable(text),
  }),
);

export type Provenance = Decoded<typeof provenance>[number];

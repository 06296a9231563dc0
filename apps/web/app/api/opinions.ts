import type { Decoded } from './decoding.ts';
import { flag, list, nullable, oneOf, record, text, whole } from './decoding.ts';

/** Stellungnahmen and co-signatures that offices were asked for; none are shown to the public. */
export const opinions = list(
  record({
    office: text,
    kind: oneOf('opinion', 'coSignature'),
    dueOn: text,
    given: nullable(
      record({
        verdict: oneOf('approve', 'approveWithRemarks', 'refuse'),
        text: nullable(text),
        textVersion: whole,
        givenOn: text,
        inTime: flag,
      }),
    ),
    resolved: nullable(record({ because: text, resolvedOn: text })),
    /** The text changed after the office judged it. */
    stale: flag,
  }),
);

export type Opinion = Decoded<typeof opinions>[number];

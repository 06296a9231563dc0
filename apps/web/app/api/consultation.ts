import type { Decoded } from './decoding.ts';
import { flag, list, nullable, oneOf, record, text } from './decoding.ts';

/** Beratungsfolge: the bodies a paper passes, and what came of it in each. */
export const consultation = record({
  stations: list(
    record({
      stationId: text,
      body: text,
      role: oneOf('hearing', 'preliminary', 'decision', 'acknowledgement'),
      lead: flag,
      plannedOn: nullable(text),
      meetingId: nullable(text),
      state: oneOf('open', 'closed', 'skipped'),
      result: nullable(
        oneOf('recommended', 'noted', 'withoutRecommendation', 'adjourned', 'referred', 'withdrawn', 'decided'),
      ),
      endedOn: nullable(text),
      because: nullable(text),
    }),
  ),
  deferred: nullable(record({ body: text, meetingDate: text, until: nullable(text), because: nullable(text) })),
  withdrawn: nullable(record({ withdrawnBy: text, withdrawnOn: text, because: nullable(text) })),
});

export type Consultation = Decoded<typeof consultation>;

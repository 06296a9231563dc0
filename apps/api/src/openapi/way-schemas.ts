import type { Schema } from '../request/field.ts';
import { day, list, object, oneOf, orNull, text, whole, yesOrNo } from './answer-schema.ts';

const reference = object({ body: text, date: day, protocolNumber: text, wordedBy: text });

const station = {
  stationId: text,
  body: text,
  role: oneOf('hearing', 'preliminary', 'decision', 'acknowledgement'),
  lead: yesOrNo,
  reading: orNull(whole),
  plannedOn: orNull(day),
  meetingId: orNull(text),
  origin: oneOf('planned', 'added', 'adjourned', 'referred', 'returned'),
  fromStationId: orNull(text),
  state: oneOf('open', 'closed', 'skipped'),
  result: orNull(
    oneOf('recommended', 'noted', 'withoutRecommendation', 'adjourned', 'referred', 'withdrawn', 'decided'),
  ),
  endedOn: orNull(day),
  because: orNull(text),
  recommendation: orNull(reference),
  advice: orNull(oneOf('asFiled', 'withChanges', 'reject')),
};

/** Beratungsfolge on the page of a paper. */
export const consultationSection = object({
  stations: list(object({ ...station, textVersion: orNull(whole), seesTextOf: orNull(reference) })),
  deferred: orNull(object({ body: text, meetingDate: day, until: orNull(day), because: orNull(text) })),
  withdrawn: orNull(object({ withdrawnBy: text, withdrawnOn: day, because: orNull(text) })),
});

export const stationTextsSchema = object({
  stations: list(
    object({
      ...station,
      textVersion: whole,
      recommendedBy: orNull(reference),
      clean: list(
        object({
          itemId: text,
          label: text,
          depth: whole,
          mode: oneOf('acknowledges', 'decides'),
          state: oneOf('asFiled', 'changed', 'inserted', 'unchanged'),
          text,
          closing: orNull(text),
        }),
      ),
    }),
  ),
});

const resolution = object({
  resolutionId: text,
  paper: text,
  number: text,
  body: text,
  date: day,
  visibility: oneOf('public', 'nonPublic'),
});

/** What came after the decision, on the page of a paper. */
export const aftermathSectionOf = (vote: Schema) =>
  object({
    execution: oneOf('inForce', 'suspended', 'repealed', 'superseded'),
    objections: list(
      object({
        objectionId: text,
        raisedBy: text,
        raisedOn: day,
        rule: text,
        legalSource: text,
        ground: oneOf('unlawful', 'harmful'),
        because: text,
        deadline: day,
        decideAgainFrom: orNull(day),
        decideAgainBy: orNull(day),
        settled: orNull(
          object({
            result: oneOf('confirmed', 'notConfirmed', 'withdrawn', 'lifted'),
            settledOn: day,
            body: orNull(text),
            vote: orNull(vote),
            because: orNull(text),
          }),
        ),
      }),
    ),
    corrections: list(
      object({ correctionId: text, textVersion: whole, because: text, signedBy: text, correctedOn: day }),
    ),
    endings: list(
      object({
        how: oneOf('repealed', 'superseded'),
        by: orNull(resolution),
        itemIds: orNull(list(text)),
        endedOn: day,
      }),
    ),
    ended: list(
      object({
        ended: resolution,
        how: oneOf('repealed', 'superseded'),
        itemIds: orNull(list(text)),
        endedOn: day,
      }),
    ),
    published: orNull(object({ publishedOn: day, publishedIn: text, textVersion: whole })),
  });

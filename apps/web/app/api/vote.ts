import type { Decoded, Decoder } from './decoding.ts';
import { nullable, oneOf, record, text, whole } from './decoding.ts';

const counts = record({ known: oneOf('counts'), yes: whole, no: whole, abstentions: whole, invalid: whole });
const unanimous = record({ known: oneOf('unanimous') });

export type Tally = Decoded<typeof counts> | Decoded<typeof unanimous>;

const tally: Decoder<Tally> = (json, path) => {
  const { known } = record({ known: oneOf('counts', 'unanimous') })(json, path);
  return known === 'counts' ? counts(json, path) : unanimous(json, path);
};

/** What was voted, by which rule, and where the rule stands in the law. */
export const vote = record({ tally, rule: text, legalSource: text, present: nullable(whole) });

export type Vote = Decoded<typeof vote>;

export const outcome = oneOf('adopted', 'rejected');

export type Outcome = Decoded<typeof outcome>;

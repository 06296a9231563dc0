import type { Decoded, Decoder } from './decoding.ts';
import { flag, nullable, oneOf, record, text, whole } from './decoding.ts';

const counts = record({ known: oneOf('counts'), yes: whole, no: whole, abstentions: whole, invalid: whole });
const kind = record({ known: oneOf('counts', 'unanimous', 'byFaction', 'restInFavour', 'rollCall') });

/** What is known of a vote. The figures of any kind, where there are any, stand beside it. */
export type Tally =
  Decoded<typeof counts> | { readonly known: 'unanimous' | 'byFaction' | 'restInFavour' | 'rollCall' };

const tally: Decoder<Tally> = (json, path) => {
  const { known } = kind(json, path);
  return known === 'counts' ? counts(json, path) : { known };
};

/** What was voted, by which rule, and where the rule stands in the law. */
export const vote = record({ tally, rule: text, legalSource: text, present: nullable(whole) });

export type Vote = Decoded<typeof vote>;

/** `derived`: not all of them were counted; they follow from the members present. */
export const figures = nullable(record({ yes: whole, no: whole, abstentions: whole, invalid: whole, derived: flag }));

export type Figures = Decoded<typeof figures>;

export const outcome = oneOf('adopted', 'rejected');

export type Outcome = Decoded<typeof outcome>;

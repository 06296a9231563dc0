import type { Schema } from '../request/field.ts';
import { list, object, oneOf, orNull, text, whole, yesOrNo } from './answer-schema.ts';

const side = oneOf('yes', 'no', 'abstention');

export const outcome = oneOf('adopted', 'rejected');

/** Which of the fields are there depends on what is known. */
export const tally: Schema = {
  type: 'object',
  properties: {
    known: oneOf('counts', 'unanimous', 'byFaction', 'restInFavour', 'rollCall'),
    yes: whole,
    no: whole,
    abstentions: whole,
    invalid: whole,
    factions: list(object({ faction: text, vote: side, members: orNull(whole) })),
    votes: list(object({ memberId: text, vote: side })),
  },
  required: ['known'],
  additionalProperties: false,
};

export const figures = orNull(object({ yes: whole, no: whole, abstentions: whole, invalid: whole, derived: yesOrNo }));

const mode = oneOf('open', 'secret', 'rollCall');

export const vote: Schema = {
  type: 'object',
  properties: { tally, rule: text, legalSource: text, present: orNull(whole), mode },
  required: ['tally', 'rule', 'legalSource', 'present'],
  additionalProperties: false,
};

export const votingMode = orNull(mode);

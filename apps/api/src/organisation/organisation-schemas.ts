import { day, list, object, oneOf, orNull, text, whole } from '../openapi/answer-schema.ts';

const rules = object({
  legalMembers: whole,
  majorityRule: text,
  quorumRule: text,
  noticeRule: text,
  from: day,
});

export const organisationSchema = object({
  asOf: day,
  revision: whole,
  bodies: list(
    object({
      name: text,
      kind: oneOf('council', 'committee', 'localCouncil', 'administration'),
      rules,
      factions: list(object({ faction: text, seats: whole })),
    }),
  ),
  departments: list(
    object({
      name: text,
      parent: orNull(text),
      from: day,
      successor: orNull(object({ name: text, from: day })),
    }),
  ),
});

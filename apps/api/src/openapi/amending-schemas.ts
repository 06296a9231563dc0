import { day, list, object, oneOf, orNull, text, whole, yesOrNo } from './answer-schema.ts';
import { figures, outcome, tally, vote, votingMode } from './vote-schemas.ts';

const mover = object({ kind: oneOf('faction', 'committee', 'department', 'member'), name: text });
const operations = list(object({ op: text, labels: list(text) }));
const reference = { body: text, date: day, protocolNumber: text, wordedBy: text };

const stranded = {
  textVersion: whole,
  movedBy: text,
  lost: list(
    object({
      operation: whole,
      code: text,
      kind: orNull(oneOf('exclusive', 'contradictory')),
      otherAmendmentId: orNull(text),
      itemId: orNull(text),
      label: orNull(text),
      pinned: orNull(text),
      current: orNull(text),
      targetGone: yesOrNo,
    }),
  ),
};

const partVotes = list(
  object({
    body: text,
    meetingDate: day,
    meetingId: orNull(text),
    parts: list(object({ operations: list(whole), vote, outcome, figures })),
  }),
);

const opinions = list(
  object({
    department: text,
    givenOn: day,
    parts: list(
      object({ operations: list(whole), opinion: oneOf('agrees', 'disagrees', 'noObjection'), wording: text }),
    ),
  }),
);

export const amendment = object({
  amendmentId: text,
  mover,
  status: oneOf('proposed', 'recommended', 'withdrawn', 'adopted', 'adoptedInPart', 'rejected', 'settled', 'converted'),
  proposedOn: day,
  rationale: orNull(text),
  operations,
  conflicts: list(
    object({
      kind: oneOf('exclusive', 'identical', 'contradictory'),
      otherAmendmentId: text,
      itemId: orNull(text),
      label: orNull(text),
    }),
  ),
  votes: list(
    object({
      ...{ body: text, meetingDate: day, meetingId: orNull(text), tally, rule: text, legalSource: text, outcome },
      ...{ present: orNull(whole), mode: votingMode, figures, revision: whole },
    }),
  ),
  baseVersion: whole,
  textVersion: whole,
  amends: orNull(text),
  drops: list(whole),
  amendedBy: list(text),
  revisions: list(object({ operations, rationale: orNull(text), until: day })),
  opinions,
  partVotes,
  conversion: orNull(
    object({ kind: oneOf('referral', 'request', 'takenOver'), to: orNull(text), reason: text, convertedOn: day }),
  ),
  stranded: orNull(object(stranded)),
  settlementProposedBy: orNull(text),
  settlement: orNull(object({ by: text, reason: orNull(text) })),
  adoptsVersion: orNull(object(reference)),
});

/** What the page of a paper says of amendments beside the list of them. */
export const amending = {
  rebaseTasks: list(object({ amendmentId: text, mover: text, settlementProposedBy: orNull(text), ...stranded })),
  itemVotes: list(
    object({
      voteId: text,
      body: text,
      meetingDate: day,
      meetingId: orNull(text),
      items: list(text),
      vote,
      outcome,
      figures,
    }),
  ),
  votingOrders: list(object({ body: text, meetingDate: day, proposed: list(text), order: list(text), reason: text })),
};

export const provenance = list(
  object({
    source: text,
    movedBy: orNull(mover),
    recommendedBy: orNull(object(reference)),
    adoptedBy: orNull(object({ body: text, date: day, number: orNull(text) })),
    takenOverOn: orNull(day),
  }),
);

export const votingOrderSchema = object({
  paper: text,
  steps: list(
    object({
      amendmentId: text,
      mover,
      amends: orNull(text),
      stranded: yesOrNo,
      precedence: orNull(
        object({
          criterion: oneOf('amount', 'condition', 'scope', 'movedFirst'),
          over: text,
          own: whole,
          other: whole,
        }),
      ),
    }),
  ),
  mainMotion: orNull(text),
});

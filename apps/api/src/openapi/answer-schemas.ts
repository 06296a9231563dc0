import { paperStatuses } from '#read-models';
import {
  anything,
  day,
  list,
  moment,
  object,
  oneOf,
  orNull,
  positionText,
  text,
  whole,
  yesOrNo,
} from './answer-schema.ts';
import { opinionsSection } from './opinion-schemas.ts';
import { aftermathSectionOf, consultationSection } from './way-schemas.ts';
import { budgetStatus, moneySort, yearTables } from './budget-schemas.ts';
import { amending, amendment, provenance } from './amending-schemas.ts';
import { figures, outcome, vote } from './vote-schemas.ts';
import { referenceProperties } from './finding-schemas.ts';

const status = oneOf(...paperStatuses);
const visibility = oneOf('public', 'nonPublic');
const mode = oneOf('acknowledges', 'decides');
const itemState = oneOf('asFiled', 'changed', 'struck', 'inserted', 'unchanged');
const purpose = oneOf('forAction', 'forInformation');
const taskState = oneOf('ordered', 'delivered', 'acknowledged', 'recalled');
const number = orNull(object({ number: text, body: text, date: day }));
const posts = object({ neededFteHundredths: whole, netNewFteHundredths: whole });
const segments = list(object({ kind: oneOf('kept', 'inserted', 'deleted'), text }));
const budgetRows = list(
  object({
    year: whole,
    department: text,
    sort: moneySort,
    direction: oneOf('expense', 'revenue'),
    status: budgetStatus,
    amountCents: whole,
  }),
);
const reference = { body: text, date: day, protocolNumber: text, wordedBy: text };
const page = { total: whole, page: whole, pageSize: whole, position: positionText };

export const resolutionsSchema = object({
  rows: list(
    object({
      resolutionId: text,
      paper: text,
      title: text,
      department: text,
      status,
      visibility,
      resolution: number,
      updatedOn: day,
    }),
  ),
  ...page,
});

const line = { itemId: text, label: text, depth: whole, mode, state: itemState };

export const resolutionSchema = object({
  resolutionId: text,
  paper: text,
  title: text,
  department: text,
  decidingBody: text,
  visibility,
  status,
  revision: whole,
  position: positionText,
  resolution: number,
  text: object({
    version: whole,
    clean: list(object({ ...line, text, closing: orNull(text) })),
    marked: list(
      object({
        ...line,
        segments,
        closingSegments: orNull(segments),
        note: orNull(oneOf('struck', 'inserted', 'unchanged')),
        changedBy: list(text),
        provenance,
      }),
    ),
  }),
  amendments: list(amendment),
  recommendations: list(
    object({
      ...reference,
      advice: oneOf('asFiled', 'withChanges', 'reject'),
      amendmentIds: list(text),
      meetingId: orNull(text),
      vote,
      figures,
    }),
  ),
  consultation: consultationSection,
  aftermath: aftermathSectionOf(vote),
  opinions: opinionsSection,
  decision: orNull(object({ adopts: orNull(object(reference)), meetingId: orNull(text), vote, figures, outcome })),
  ...amending,
  budget: budgetRows,
  posts,
  forwardings: list(
    object({
      forwardingId: text,
      recipient: text,
      purpose,
      items: list(text),
      dueOn: orNull(day),
      state: taskState,
      deliveredAt: orNull(moment),
      acknowledgedOn: orNull(day),
      recalledBecause: orNull(oneOf('suspended', 'repealed', 'superseded')),
    }),
  ),
  history: list(
    object({
      position: positionText,
      type: text,
      occurredOn: day,
      recordedAt: moment,
      actorRole: text,
      mandate: orNull(text),
      reason: orNull(text),
      facts: anything,
    }),
  ),
  ...referenceProperties,
});

export const replaySchema = object({
  paper: text,
  title: text,
  status,
  asOf: day,
  knownAt: moment,
  position: positionText,
  resolution: number,
  items: list(object({ label: text, state: itemState, text })),
  budget: list(object({ year: whole, status: text, amountCents: whole })),
  posts,
  forwardings: list(object({ recipient: text, purpose, items: list(text) })),
});

export const budgetStateSchema = object({
  rows: budgetRows,
  ...yearTables,
  years: list(whole),
  asOf: day,
  knownAt: moment,
  position: positionText,
});

export const inboxSchema = object({
  rows: list(
    object({
      forwardingId: text,
      resolutionId: text,
      paper: text,
      title: text,
      resolutionNumber: text,
      body: text,
      decidedOn: orNull(day),
      recipient: text,
      purpose,
      items: list(text),
      dueOn: orNull(day),
      state: taskState,
      deliveredAt: orNull(moment),
      acknowledgedOn: orNull(day),
      recalledBecause: orNull(oneOf('suspended', 'repealed', 'superseded')),
      position: positionText,
    }),
  ),
  ...page,
});

const role = oneOf('council-office', 'department', 'auditor', 'administrator');

export const sessionSchema = object({
  account: text,
  displayName: text,
  role,
  department: orNull(text),
  csrfToken: text,
});

export const accountSchema = object({
  accountId: { type: 'string', format: 'uuid' },
  account: text,
  displayName: text,
  role,
  department: orNull(text),
  disabled: yesOrNo,
});

export const accountsSchema = object({ rows: list(accountSchema) });

export const liveSchema = object({ status: oneOf('live') });

export const readySchema = object({
  status: oneOf('ready', 'notReady'),
  checks: { type: 'object', additionalProperties: oneOf('up', 'down') },
  projections: list(object({ name: text, events: whole, seconds: { type: 'number' } })),
});

export const commandSchema = (id: string) =>
  object({ [id]: text, revision: whole, position: positionText, repeated: yesOrNo });

import { anything, day, list, object, oneOf, orNull, text, whole } from './answer-schema.ts';

const link = { resolutionId: text, paper: text, title: text };

/** `facts` are those of the code: numbers, days, cents and hundredths behind the message. */
const finding = {
  findingId: text,
  code: oneOf(
    'RESOLUTION_DATE_CONFLICT',
    'CITED_WITH_OTHER_DATE',
    'CITED_RESOLUTION_UNKNOWN',
    'CITED_RESOLUTION_AMBIGUOUS',
    'CITED_PAPER_UNKNOWN',
    'TOTAL_DIFFERS',
    'TOTAL_CONTAINS_OTHER_YEARS',
    'POSTS_TOTAL_DIFFERS',
    'MOTION_UNANSWERED',
    'DEPARTMENT_ELSEWHERE',
  ),
  severity: oneOf('error', 'warning', 'note'),
  place: text,
  message: text,
  facts: anything,
  settled: orNull(object({ by: text, on: day, reason: text })),
};

export const findingsSchema = object({
  rows: list(object({ ...link, ...finding })),
  total: whole,
  page: whole,
  pageSize: whole,
});

export const paperFindingsSchema = object({ ...link, findings: list(object(finding)) });

/** What a paper cites and by whom it is cited; `label` null stands for its head. */
export const referenceProperties = {
  references: list(
    object({
      label: orNull(text),
      kind: oneOf('paper', 'resolution'),
      number: text,
      date: orNull(day),
      resolvesTo: orNull(object(link)),
    }),
  ),
  referencedBy: list(object({ ...link, labels: list(orNull(text)) })),
};

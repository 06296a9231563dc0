import { day, list, object, oneOf, orNull, positionText, text, whole, yesOrNo } from './answer-schema.ts';

const kind = oneOf('opinion', 'coSignature');
const officeFunction = orNull(oneOf('finance', 'personnel', 'legal', 'building', 'environment'));

/** Stellungnahmen on the page of a paper; empty for the public. */
export const opinionsSection = list(
  object({
    office: text,
    kind,
    function: officeFunction,
    dueOn: day,
    itemIds: orNull(list(text)),
    given: orNull(
      object({
        verdict: oneOf('approve', 'approveWithRemarks', 'refuse'),
        text: orNull(text),
        textVersion: whole,
        itemIds: orNull(list(text)),
        givenOn: day,
        inTime: yesOrNo,
      }),
    ),
    resolved: orNull(object({ because: text, resolvedOn: day })),
    stale: yesOrNo,
  }),
);

/** Stellungnahmen and Mitzeichnungen that offices still owe. */
export const openOpinionsSchema = object({
  rows: list(
    object({
      ...{ resolutionId: text, paper: text, title: text },
      ...{ office: text, kind, function: officeFunction, dueOn: day, stale: yesOrNo },
    }),
  ),
  ...{ total: whole, page: whole, pageSize: whole, position: positionText },
});

export const completenessSchema = object({
  complete: yesOrNo,
  reasons: list(
    object({
      code: text,
      office: orNull(text),
      kind: orNull(kind),
      function: officeFunction,
      dueOn: orNull(day),
      message: text,
    }),
  ),
});

import { anything, day, list, object, oneOf, orNull, text } from './answer-schema.ts';

const label = orNull(text);
const reference = { kind: oneOf('paper', 'resolution'), number: text, date: orNull(day) };

/** `label` null: outside every item. A draft's items are those `POST /resolutions` takes. */
export const importSchema = object({
  paper: orNull(text),
  title: orNull(text),
  items: list(
    object({
      label,
      mode: oneOf('acknowledges', 'decides'),
      marker: orNull(oneOf('struck', 'inserted', 'unchanged')),
      text,
    }),
  ),
  values: list({
    type: 'object',
    properties: {
      label,
      kind: oneOf('amount', 'posts', 'date', 'deadline'),
      amountCents: { type: 'integer' },
      fteHundredths: { type: 'integer' },
      date: orNull(day),
    },
    required: ['label', 'kind'],
    additionalProperties: false,
  }),
  references: list(object({ label, ...reference })),
  findings: list(object({ code: text, label, message: text })),
  notUnderstood: list(text),
  draft: orNull(
    object({
      paper: orNull(text),
      title: orNull(text),
      occurredOn: orNull(day),
      items: list(anything),
      references: list(object({ ...reference, body: orNull(text) })),
    }),
  ),
  unknownWordings: list(text),
  respelled: list(object({ label: text, written: text, printed: text })),
});

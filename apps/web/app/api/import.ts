import type { Decoded } from './decoding.ts';
import { list, nullable, oneOf, record, text, whole } from './decoding.ts';
import { writtenItem } from './wording.ts';

/** What was understood of a file. `label` null: outside every item. Nothing of it is recorded. */
export const imported = record({
  paper: nullable(text),
  title: nullable(text),
  items: list(
    record({
      label: nullable(text),
      mode: oneOf('acknowledges', 'decides'),
      marker: nullable(oneOf('struck', 'inserted', 'unchanged')),
      text,
    }),
  ),
  values: list(
    record({
      label: nullable(text),
      kind: oneOf('amount', 'posts', 'date', 'deadline'),
      amountCents: nullable(whole),
      fteHundredths: nullable(whole),
      date: nullable(text),
    }),
  ),
  references: list(
    record({ label: nullable(text), kind: oneOf('paper', 'resolution'), number: text, date: nullable(text) }),
  ),
  findings: list(record({ code: text, label: nullable(text), message: text })),
  notUnderstood: list(text),
  draft: nullable(
    record({ paper: nullable(text), title: nullable(text), occurredOn: nullable(text), items: list(writtenItem) }),
  ),
  unknownWordings: list(text),
});

export type Imported = Decoded<typeof imported>;

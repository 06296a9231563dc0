import type { Reference } from '../references/reference.ts';
import type { FindingSettled } from '../resolution/findings/finding.events.ts';
import type { DataShapes } from './data-shapes.ts';
import type { Shape } from './shape.ts';
import { day, nullable, object, oneOf, text } from './shape.ts';

export const citationShape: Shape<Reference> = object<Reference>({
  kind: oneOf<Reference['kind']>({ paper: true, resolution: true }),
  number: text,
  date: nullable(day),
  body: nullable(text),
});

export const findingShapes: DataShapes<'FindingSettled'> = {
  FindingSettled: object<FindingSettled['data']>({
    resolutionId: text,
    findingId: text,
    reason: text,
    settledOn: day,
  }),
};

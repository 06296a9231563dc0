import type {
  FiledPackage,
  Measure,
  Motion,
  PackageAdopted,
  PackagesFiled,
  PackageVoted,
} from '../resolution/packages/packages.events.ts';
import type { DataShapes } from './data-shapes.ts';
import type { Shape } from './shape.ts';
import { day, listOf, nullable, object, oneOf, optional, text } from './shape.ts';
import { effectShape, valueShape } from './text-shapes.ts';
import { outcomeShape, voteShape } from './vote-shapes.ts';

const measureShape: Shape<Measure> = object<Measure>({ measureId: text, label: text, valueIds: listOf(text) });

const motionShape: Shape<Motion> = object<Motion>({ number: text, mover: text });

const packageShape: Shape<FiledPackage> = object<FiledPackage>({
  label: text,
  title: text,
  kind: oneOf<FiledPackage['kind']>({ enumerated: true, quantified: true, complement: true }),
  complementOf: nullable(text),
  answers: listOf(object<FiledPackage['answers'][number]>({ motion: text, point: nullable(text) })),
  text,
  values: listOf(valueShape),
  effects: listOf(effectShape),
  measures: listOf(measureShape),
});

export const packageShapes: DataShapes<'PackagesFiled' | 'PackageVoted' | 'PackageAdopted'> = {
  PackagesFiled: object<PackagesFiled['data']>({
    resolutionId: text,
    source: text,
    filedOn: day,
    motions: listOf(motionShape),
    packages: listOf(packageShape),
  }),
  PackageVoted: object<PackageVoted['data']>({
    resolutionId: text,
    label: text,
    body: text,
    meetingDate: day,
    vote: voteShape,
    outcome: outcomeShape,
    meetingId: optional(text),
  }),
  PackageAdopted: object<PackageAdopted['data']>({
    resolutionId: text,
    package: packageShape,
    settled: listOf(text),
  }),
};

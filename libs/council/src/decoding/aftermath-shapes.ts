import type {
  AftermathEvent,
  EarlierResolutionEnded,
  ObjectionRaised,
  ObjectionSettled,
  ResolutionReference,
} from '../resolution/aftermath/aftermath.events.ts';
import type { DataShapes } from './data-shapes.ts';
import { operationShape } from './operation-shapes.ts';
import type { Shape } from './shape.ts';
import { day, listOf, nullable, object, oneOf, text, wholeNumber } from './shape.ts';
import { itemChangeShape } from './text-shapes.ts';
import { voteShape } from './vote-shapes.ts';

const resolutionShape: Shape<ResolutionReference> = object<ResolutionReference>({
  resolutionId: text,
  paper: text,
  number: text,
  body: text,
  date: day,
  visibility: oneOf<ResolutionReference['visibility']>({ public: true, nonPublic: true }),
});

const resolutionId = text;
const itemIds = nullable(listOf(text));

export const aftermathShapes: DataShapes<AftermathEvent['type']> = {
  ObjectionRaised: object({
    resolutionId,
    objectionId: text,
    raisedBy: text,
    raisedOn: day,
    rule: oneOf<ObjectionRaised['data']['rule']>({ 'hgo-63@2005-04-01': true, 'gemo-bw-43@2000-07-24': true }),
    legalSource: text,
    ground: oneOf<ObjectionRaised['data']['ground']>({ unlawful: true, harmful: true }),
    because: text,
    deadline: day,
    decideAgainFrom: nullable(day),
    decideAgainBy: nullable(day),
  }),
  ObjectionSettled: object({
    resolutionId,
    objectionId: text,
    result: oneOf<ObjectionSettled['data']['result']>({
      confirmed: true,
      notConfirmed: true,
      withdrawn: true,
      lifted: true,
    }),
    settledOn: day,
    body: nullable(text),
    vote: nullable(voteShape),
    because: nullable(text),
  }),
  ResolutionCorrected: object({
    resolutionId,
    correctionId: text,
    textVersion: wholeNumber,
    operations: listOf(operationShape),
    changes: listOf(itemChangeShape),
    because: text,
    signedBy: text,
    correctedOn: day,
  }),
  ResolutionRepealed: object({ resolutionId, by: resolutionShape, itemIds, repealedOn: day }),
  ResolutionSuperseded: object({ resolutionId, by: resolutionShape, supersededOn: day }),
  EarlierResolutionEnded: object({
    resolutionId,
    ended: resolutionShape,
    how: oneOf<EarlierResolutionEnded['data']['how']>({ repealed: true, superseded: true }),
    itemIds,
    endedOn: day,
  }),
  ResolutionPublished: object({ resolutionId, publishedOn: day, publishedIn: text, textVersion: wholeNumber }),
};

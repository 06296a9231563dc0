import type { OpinionEvent, OpinionGiven, OpinionKind } from '../resolution/opinion/opinion.events.ts';
import type { OfficeFunction } from '../resolution/opinion/required-opinions.ts';
import type { DataShapes } from './data-shapes.ts';
import { day, flag, listOf, nullable, object, oneOf, text, wholeNumber } from './shape.ts';

const address = {
  resolutionId: text,
  office: text,
  kind: oneOf<OpinionKind>({ opinion: true, coSignature: true }),
};

const functionShape = oneOf<OfficeFunction>({
  finance: true,
  personnel: true,
  legal: true,
  building: true,
  environment: true,
});

export const opinionShapes: DataShapes<OpinionEvent['type']> = {
  OpinionRequested: object({
    ...address,
    function: nullable(functionShape),
    dueOn: day,
    itemIds: nullable(listOf(text)),
  }),
  OpinionGiven: object({
    ...address,
    verdict: oneOf<OpinionGiven['data']['verdict']>({ approve: true, approveWithRemarks: true, refuse: true }),
    text: nullable(text),
    textVersion: wholeNumber,
    itemIds: nullable(listOf(text)),
    givenOn: day,
    inTime: flag,
    outdated: flag,
  }),
  RefusalResolved: object({ ...address, because: text, resolvedOn: day }),
};

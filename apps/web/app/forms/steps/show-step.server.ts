import { randomUUID } from 'node:crypto';

import type { RouterContextProvider } from 'react-router';

import type { Resolution } from '../../api/resolution.ts';
import { dayOf } from '../../formats/day.ts';
import { officeOnly } from '../../request/office.server.ts';
import { askPaper } from '../../request/paper.server.ts';
import type { Visitor } from '../../request/visitor.server.ts';
import { visitorContext } from '../../request/visitor.server.ts';
import { freshForm } from '../form-answer.ts';
import type { Typed } from '../typed.ts';

interface Visit {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly params: { readonly resolutionId: string };
}

/** The paper a step is about, and its form as it is first shown. */
export const showStep = async (
  { request, context, params: { resolutionId } }: Visit,
  typedFor: (found: Resolution, today: string) => Typed,
  /** Whose step it is. */
  admit: (visitor: Visitor, request: Request) => unknown = officeOnly,
) => {
  const visitor = context.get(visitorContext);
  admit(visitor, request);
  const { found } = await askPaper({ api: visitor.api, request, resolutionId });
  const today = dayOf(new Date());
  return {
    found,
    today,
    form: freshForm({ typed: typedFor(found, today), key: randomUUID(), revision: found.revision }),
  };
};

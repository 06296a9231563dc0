import type { RouterContextProvider } from 'react-router';
import { data, redirect } from 'react-router';

import { formOf } from '../../request/form.ts';
import { officeOnly } from '../../request/office.server.ts';
import { preferencesContext } from '../../request/preferences.server.ts';
import { visitorContext } from '../../request/visitor.server.ts';
import type { Texts } from '../../texts/texts.ts';
import { textsIn } from '../../texts/texts.ts';
import type { Fault } from '../fault.ts';
import type { FieldReader } from '../field-reader.ts';
import { fieldReader } from '../field-reader.ts';
import { formAgain } from '../form-answer.ts';
import { fieldOfPointer, localRefusal } from '../refusal.ts';
import { sendOrder } from '../send-order.server.ts';
import type { Typed } from '../typed.ts';
import { typedIn } from '../typed.ts';
import type { PlanDone } from './plan-steps.ts';
import { planDonePath } from './plan-steps.ts';

interface PlanStep {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly planId: string;
  /** Below the plan: `/releases`. */
  readonly path: string;
  readonly done: PlanDone;
  readonly body: (read: FieldReader, typed: Typed) => object;
  /** Fields that hold all that lies below their place in the order. */
  readonly wholes?: readonly string[];
  /** What else is wrong, found without asking anybody. */
  readonly check?: (typed: Typed, texts: Texts) => readonly Fault[];
}

/** Reads the form of one step of a plan, sends it, and leads to the plan; or shows the form again with what is wrong. */
export const takePlanStep = async ({ request, context, planId, path, done, body, wholes = [], check }: PlanStep) => {
  const visitor = context.get(visitorContext);
  officeOnly(visitor, request);
  const typed = typedIn(await formOf(request));
  const texts = textsIn(context.get(preferencesContext).language);
  const read = fieldReader(typed, texts);
  const order = { ...body(read, typed), occurredOn: read.day('occurredOn') };
  const faults = [...read.faults, ...(check?.(typed, texts) ?? [])];
  if (faults.length > 0) return data(formAgain(typed, { refusal: localRefusal(faults, texts) }), { status: 422 });
  const sent = await sendOrder({
    ...{ visitor, request, texts, typed, method: 'POST' },
    path: `/budget/plans/${encodeURIComponent(planId)}${path}`,
    body: order,
    fieldOf: (pointer) => wholes.find((name) => pointer.startsWith(`/${name}/`)) ?? fieldOfPointer(pointer),
  });
  if (sent.ok) return redirect(planDonePath(planId, done));
  return data(formAgain(typed, { refusal: sent.refusal }), { status: sent.status });
};

import type { RouterContextProvider } from 'react-router';
import { data, redirect } from 'react-router';

import { formOf } from '../../request/form.ts';
import { officeOnly } from '../../request/office.server.ts';
import { preferencesContext } from '../../request/preferences.server.ts';
import { visitorContext } from '../../request/visitor.server.ts';
import type { Texts } from '../../texts/texts.ts';
import { textsIn } from '../../texts/texts.ts';
import type { Changed } from '../draft/draft-rows.ts';
import type { Fault } from '../fault.ts';
import type { FieldReader } from '../field-reader.ts';
import { fieldReader } from '../field-reader.ts';
import { formAgain } from '../form-answer.ts';
import { fieldOfPointer, localRefusal } from '../refusal.ts';
import { sendOrder } from '../send-order.server.ts';
import type { Typed } from '../typed.ts';
import { textAt, typedIn } from '../typed.ts';
import type { PlanDone } from './plan-steps.ts';
import { planDonePath } from './plan-steps.ts';

interface PlanStep {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly planId: string;
  /** Below the plan: `/releases`; said by the form where it records one of two things. */
  readonly path: string | ((typed: Typed) => string);
  readonly done: PlanDone;
  readonly body: (read: FieldReader, typed: Typed) => object;
  /** Fields that hold all that lies below their place in the order. */
  readonly wholes?: readonly string[];
  /** Where a place of the order is typed, if its field has another name. */
  readonly fieldOf?: (pointer: string, typed: Typed) => string | null;
  /** What else is wrong, found without asking anybody. */
  readonly check?: (typed: Typed, texts: Texts) => readonly Fault[] | Promise<readonly Fault[]>;
  /** Rows that a button puts in or takes out; null when the button asks for no such thing. */
  readonly change?: (typed: Typed, intent: string) => Changed | null;
}

/** Reads the form of one step of a plan, sends it, and leads to the plan; or shows the form again with what is wrong. */
export const takePlanStep = async (step: PlanStep) => {
  const { request, context, change } = step;
  officeOnly(context.get(visitorContext), request);
  const typed = typedIn(await formOf(request));
  const changed = change?.(typed, textAt(typed, 'tun')) ?? null;
  return changed === null ? record(step, typed) : formAgain(changed.typed, { focus: changed.focus });
};

const record = async (step: PlanStep, typed: Typed) => {
  const { request, context, planId, path, done, body, check } = step;
  const visitor = context.get(visitorContext);
  const texts = textsIn(context.get(preferencesContext).language);
  const read = fieldReader(typed, texts);
  const order = { ...body(read, typed), occurredOn: read.day('occurredOn') };
  const faults = [...read.faults, ...((await check?.(typed, texts)) ?? [])];
  if (faults.length > 0) return data(formAgain(typed, { refusal: localRefusal(faults, texts) }), { status: 422 });
  const sent = await sendOrder({
    ...{ visitor, request, texts, typed, method: 'POST' },
    path: `/budget/plans/${encodeURIComponent(planId)}${typeof path === 'string' ? path : path(typed)}`,
    body: order,
    fieldOf: (pointer) => fieldIn(step, typed, pointer),
  });
  if (sent.ok) return redirect(planDonePath(planId, done));
  return data(formAgain(typed, { refusal: sent.refusal }), { status: sent.status });
};

const fieldIn = ({ wholes = [], fieldOf }: PlanStep, typed: Typed, pointer: string): string =>
  fieldOf?.(pointer, typed) ?? wholes.find((name) => pointer.startsWith(`/${name}/`)) ?? fieldOfPointer(pointer);

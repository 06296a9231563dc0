import type { RouterContextProvider } from 'react-router';
import { data, redirect } from 'react-router';

import { formOf } from '../../request/form.ts';
import { officeOnly } from '../../request/office.server.ts';
import { preferencesContext } from '../../request/preferences.server.ts';
import type { Visitor } from '../../request/visitor.server.ts';
import { visitorContext } from '../../request/visitor.server.ts';
import type { Texts } from '../../texts/texts.ts';
import { textsIn } from '../../texts/texts.ts';
import type { Done } from '../done-path.ts';
import { donePath } from '../done-path.ts';
import type { FieldReader } from '../field-reader.ts';
import { fieldReader } from '../field-reader.ts';
import { formAgain } from '../form-answer.ts';
import type { Fault } from '../fault.ts';
import type { Changed } from '../draft/draft-rows.ts';
import { fieldOfPointer, localRefusal } from '../refusal.ts';
import { sendOrder } from '../send-order.server.ts';
import type { Typed } from '../typed.ts';
import { textAt, typedIn } from '../typed.ts';

interface Step {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly resolutionId: string;
  /** Below the paper: `/decision`. */
  readonly path: string;
  readonly done: Done;
  /** Whose step it is: the office's unless said otherwise. */
  readonly admit?: (visitor: Visitor, request: Request) => unknown;
  readonly body: (read: FieldReader, typed: Typed) => unknown;
  /** Where a place of the order is typed, if its field has another name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Rows that a button puts in or takes out; null when the button asks for no such thing. */
  readonly change?: (typed: Typed, intent: string) => Changed | null;
  /** Where a place of the order is typed, where a table does not say it. */
  readonly fieldOf?: (pointer: string, typed: Typed) => string | null;
  /** What else is wrong, found without asking anybody. */
  readonly check?: (typed: Typed, texts: Texts) => readonly Fault[];
}

/** Reads the form of one step, sends it, and leads to the paper; or shows the form again with what is wrong. */
export const takeStep = async (step: Step) => {
  const { request, context, change, admit = officeOnly } = step;
  admit(context.get(visitorContext), request);
  const typed = typedIn(await formOf(request));
  const changed = change?.(typed, textAt(typed, 'tun')) ?? null;
  return changed === null ? record(step, typed) : formAgain(changed.typed, { focus: changed.focus });
};

const record = async (step: Step, typed: Typed) => {
  const { request, context, resolutionId, path, done, body, check } = step;
  const visitor = context.get(visitorContext);
  const texts = textsIn(context.get(preferencesContext).language);
  const read = fieldReader(typed, texts);
  const order = body(read, typed);
  const found = check?.(typed, texts) ?? [];
  // Another button than the one that records is about itself only.
  const faults = textAt(typed, 'tun') === 'speichern' || found.length === 0 ? [...read.faults, ...found] : found;
  if (faults.length > 0) return data(formAgain(typed, { refusal: localRefusal(faults, texts) }), { status: 422 });
  const sent = await sendOrder({
    visitor,
    request,
    texts,
    typed,
    method: 'POST',
    path: `/resolutions/${encodeURIComponent(resolutionId)}${path}`,
    body: order,
    fieldOf: (pointer) => fieldIn(step, typed, pointer),
  });
  if (sent.ok) return redirect(donePath(resolutionId, done, sent.position));
  return data(formAgain(typed, { refusal: sent.refusal }), { status: sent.status });
};

const fieldIn = ({ fields, fieldOf }: Step, typed: Typed, pointer: string): string =>
  fieldOf?.(pointer, typed) ?? fields?.[pointer] ?? fieldOfPointer(pointer);

import { data, redirect } from 'react-router';

import type { Visitor } from '../../request/visitor.server.ts';
import type { Texts } from '../../texts/texts.ts';
import { donePath } from '../done-path.ts';
import { formAgain } from '../form-answer.ts';
import { localRefusal } from '../refusal.ts';
import { sendOrder } from '../send-order.server.ts';
import type { Typed } from '../typed.ts';
import { textAt, withRows } from '../typed.ts';
import { draftOrder } from './draft-order.ts';
import { changeRows, emptyRow } from './draft-rows.ts';

interface Taken {
  readonly typed: Typed;
  readonly visitor: Visitor;
  readonly request: Request;
  readonly texts: Texts;
  /** Null for a new paper. */
  readonly resolutionId: string | null;
}

/** Does what the pressed button asks for: changes rows, shows a preview, or records. */
export const takeDraft = async ({ typed, visitor, request, texts, resolutionId }: Taken) => {
  const intent = textAt(typed, 'tun');
  if (intent === 'erste') return again(withRows(typed, 'items', [emptyRow([], '1')]), 'items.0.text');
  const changed = changeRows(typed, intent);
  if (changed !== null) return again(changed.typed, changed.focus);
  if (intent !== 'speichern') return { form: formAgain(typed), isPreviewed: true };

  const { faults, body, fieldOf } = draftOrder(typed, texts, resolutionId === null ? 'new' : 'revision');
  if (faults.length > 0) return refused(typed, { status: 422, refusal: localRefusal(faults, texts) });
  const sent = await sendOrder({ visitor, request, texts, typed, body, fieldOf, ...addressOf(resolutionId) });
  if (!sent.ok) return refused(typed, sent);
  const id = sent.resolutionId ?? resolutionId ?? '';
  return redirect(donePath(id, resolutionId === null ? 'drafted' : 'revised', sent.position));
};

const addressOf = (resolutionId: string | null) =>
  resolutionId === null
    ? ({ method: 'POST', path: '/resolutions' } as const)
    : ({ method: 'PUT', path: `/resolutions/${encodeURIComponent(resolutionId)}/draft` } as const);

const again = (typed: Typed, focus: string) => ({ form: formAgain(typed, { focus }), isPreviewed: false });

const refused = (typed: Typed, { status, refusal }: { status: number; refusal: ReturnType<typeof localRefusal> }) =>
  data({ form: formAgain(typed, { refusal }), isPreviewed: false }, { status });

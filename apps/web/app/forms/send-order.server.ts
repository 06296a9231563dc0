import { errorPage } from '../api/api.server.ts';
import type { Problem } from '../api/problem.ts';
import { receipt } from '../api/inbox.ts';
import type { Visitor } from '../request/visitor.server.ts';
import type { Texts } from '../texts/texts.ts';
import type { Refusal } from './refusal.ts';
import { refusalOf } from './refusal.ts';
import type { Typed } from './typed.ts';
import { textAt } from './typed.ts';

export interface Order {
  readonly visitor: Visitor;
  readonly request: Request;
  readonly texts: Texts;
  /** With its hidden fields: the token, the key, and the revision that was shown. */
  readonly typed: Typed;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
  readonly fieldOf?: (pointer: string) => string;
}

export type Sent =
  | { readonly ok: true; readonly position: string; readonly resolutionId: string | null }
  | { readonly ok: false; readonly status: number; readonly refusal: Refusal };

/** Sends what a form says. Pressed twice, or sent again, it is recorded once: the key was made when the form was shown. */
export const sendOrder = async (order: Order): Promise<Sent> => {
  const { visitor, request, typed, method, path, body } = order;
  const revision = textAt(typed, 'revision');
  const answer = await visitor.api.ask({
    method,
    path,
    body,
    csrfToken: textAt(typed, 'csrf'),
    idempotencyKey: textAt(typed, 'vorgang'),
    ...(revision === '' ? {} : { ifMatch: revision }),
    decode: receipt,
  });
  if (answer.ok) return { ok: true, ...answer.value };
  if (answer.problem.status === 401) throw errorPage(answer.problem, request);
  return { ok: false, status: answer.problem.status, refusal: refused(order, answer.problem) };
};

const refused = ({ texts, fieldOf }: Order, problem: Problem): Refusal =>
  refusalOf({ problem, texts, ...(fieldOf === undefined ? {} : { fieldOf }) });

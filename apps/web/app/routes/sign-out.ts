import { redirect } from 'react-router';

import { anything } from '../api/decoding.ts';
import { errorPage } from '../api/api.server.ts';
import { formOf, formText } from '../request/form.ts';
import { visitorContext } from '../request/visitor.server.ts';
import type { Route } from './+types/sign-out.ts';

export const loader = () => redirect('/');

export const action = async ({ request, context }: Route.ActionArgs) => {
  const { api } = context.get(visitorContext);
  const csrfToken = formText(await formOf(request), 'csrf');
  const answer = await api.ask({ method: 'DELETE', path: '/session', decode: anything, csrfToken });
  if (!answer.ok && answer.problem.status !== 401) throw errorPage(answer.problem, request);
  const headers = new Headers();
  for (const cookie of answer.ok ? answer.cookies : []) headers.append('set-cookie', cookie);
  return redirect('/anmelden?abgemeldet=ja', { headers });
};

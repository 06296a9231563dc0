import { randomUUID } from 'node:crypto';

import { data, redirect } from 'react-router';

import { session } from '../api/session.ts';
import { Alert } from '../components/alert.tsx';
import type { SignInFaults } from '../components/sign-in-form.tsx';
import { SignInForm } from '../components/sign-in-form.tsx';
import { formOf, formText } from '../request/form.ts';
import { preferencesContext } from '../request/preferences.server.ts';
import { returnPath } from '../request/return-path.ts';
import { visitorContext } from '../request/visitor.server.ts';
import type { Texts } from '../texts/texts.ts';
import { textsIn, useTexts } from '../texts/texts.ts';
import type { Route } from './+types/sign-in.ts';

export const loader = ({ request, context }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('zurueck');
  if (context.get(visitorContext).session !== null) throw redirect(returnPath(wanted));
  return { comesFromElsewhere: wanted !== null, signedOut: searchParams.get('abgemeldet') === 'ja' };
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const { signIn } = textsIn(context.get(preferencesContext).language);
  const form = await formOf(request);
  const account = formText(form, 'konto').trim();
  const password = formText(form, 'passwort');
  const missing = missingIn(account, password, signIn);
  if (missing !== null) return data<SignInFaults>({ attempt: randomUUID(), account, ...missing }, { status: 422 });

  const { api } = context.get(visitorContext);
  const answer = await api.ask({ method: 'POST', path: '/session', body: { account, password }, decode: session });
  if (!answer.ok) {
    const { status } = answer.problem;
    const faults = { attempt: randomUUID(), account, accountFault: null, passwordFault: null };
    return data<SignInFaults>({ ...faults, ...refusalOf(status, signIn) }, { status });
  }
  const headers = new Headers();
  for (const cookie of answer.cookies) headers.append('set-cookie', cookie);
  return redirect(returnPath(new URL(request.url).searchParams.get('zurueck')), { headers });
};

const missingIn = (account: string, password: string, words: Texts['signIn']) => {
  const accountFault = account === '' ? words.accountMissing : null;
  const passwordFault = password === '' ? words.passwordMissing : null;
  const message = accountFault ?? passwordFault;
  return message === null ? null : { title: words.failedTitle, message, accountFault, passwordFault };
};

/** Never says which of the two was wrong. */
const refusalOf = (status: number, words: Texts['signIn']) => {
  if (status === 429) return { title: words.throttledTitle, message: words.throttled };
  return { title: words.failedTitle, message: status >= 500 ? words.unreachable : words.failed };
};

const SignIn = ({ loaderData: { comesFromElsewhere, signedOut }, actionData }: Route.ComponentProps) => {
  const texts = useTexts();
  const { signIn } = texts;
  const faults = actionData ?? null;
  return (
    <>
      <title>{texts.titleOf(signIn.title)}</title>
      <div className="narrow">
        <h1 className="kern-heading-large">{signIn.title}</h1>
        {faults !== null && (
          <Alert kind="danger" title={faults.title} focused>
            <p className="kern-body">{faults.message}</p>
          </Alert>
        )}
        {faults === null && signedOut && <Alert kind="success" title={signIn.signedOut} focused />}
        <p className="kern-body">{comesFromElsewhere && faults === null ? signIn.needed : signIn.lead}</p>
        <SignInForm faults={faults} />
      </div>
    </>
  );
};

export default SignIn;

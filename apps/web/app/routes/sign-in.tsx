import { data, Form, redirect } from 'react-router';

import { session } from '../api/session.ts';
import { Alert } from '../components/alert.tsx';
import { Field } from '../components/field.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { formText } from '../request/form.ts';
import { preferencesContext } from '../request/preferences.server.ts';
import { returnPath } from '../request/return-path.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { textsIn, useTexts } from '../texts/texts.ts';
import type { Route } from './+types/sign-in.ts';

export const loader = ({ request, context }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('zurueck');
  if (context.get(visitorContext).session !== null) throw redirect(returnPath(wanted));
  return { comesFromElsewhere: wanted !== null, signedOut: searchParams.get('abgemeldet') === 'ja' };
};

interface Faults {
  readonly title: string;
  readonly message: string;
  readonly account: string;
  readonly accountFault: string | null;
  readonly passwordFault: string | null;
}

export const action = async ({ request, context }: Route.ActionArgs) => {
  const { signIn } = textsIn(context.get(preferencesContext).language);
  const form = await request.formData();
  const account = formText(form, 'konto').trim();
  const password = formText(form, 'passwort');
  const refuse = (status: number, faults: Partial<Faults>) =>
    data<Faults>(
      {
        title: signIn.failedTitle,
        message: signIn.failed,
        account,
        accountFault: null,
        passwordFault: null,
        ...faults,
      },
      { status },
    );

  if (account === '' || password === '') {
    const accountFault = account === '' ? signIn.accountMissing : null;
    const passwordFault = password === '' ? signIn.passwordMissing : null;
    return refuse(422, { message: accountFault ?? passwordFault ?? signIn.failed, accountFault, passwordFault });
  }
  const { api } = context.get(visitorContext);
  const answer = await api.ask({ method: 'POST', path: '/session', body: { account, password }, decode: session });
  if (answer.ok) {
    const headers = new Headers();
    for (const cookie of answer.cookies) headers.append('set-cookie', cookie);
    return redirect(returnPath(new URL(request.url).searchParams.get('zurueck')), { headers });
  }
  const { status } = answer.problem;
  if (status === 429) return refuse(429, { title: signIn.throttledTitle, message: signIn.throttled });
  if (status >= 500) return refuse(status, { message: signIn.unreachable });
  return refuse(status, {});
};

const SignIn = ({ loaderData, actionData }: Route.ComponentProps) => {
  const texts = useTexts();
  const { signIn } = texts;
  return (
    <>
      <title>{texts.titleOf(signIn.title)}</title>
      <div className="narrow">
        <h1 className="kern-heading-large">{signIn.title}</h1>
        {actionData !== undefined && (
          <Alert kind="danger" title={actionData.title} focused>
            <p className="kern-body">{actionData.message}</p>
          </Alert>
        )}
        {actionData === undefined && loaderData.signedOut && <Alert kind="success" title={signIn.signedOut} focused />}
        <p className="kern-body">
          {loaderData.comesFromElsewhere && actionData === undefined ? signIn.needed : signIn.lead}
        </p>
        <Form method="post" className="form-card" noValidate>
          <Field
            name="konto"
            label={signIn.account}
            autoComplete="username"
            required
            maxLength={200}
            defaultValue={actionData?.account ?? ''}
            fault={actionData?.accountFault ?? null}
          />
          <Field
            name="passwort"
            type="password"
            label={signIn.password}
            autoComplete="current-password"
            required
            maxLength={1000}
            fault={actionData?.passwordFault ?? null}
          />
          <SubmitButton>{signIn.submit}</SubmitButton>
        </Form>
      </div>
    </>
  );
};

export default SignIn;

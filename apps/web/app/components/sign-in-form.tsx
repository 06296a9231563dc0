import { Form } from 'react-router';

import { useTexts } from '../texts/texts.ts';
import { Field } from './field.tsx';
import { SubmitButton } from './submit-button.tsx';

/** Why somebody could not be signed in. */
export interface SignInFaults {
  /** Different each time, so that a wrong password does not stay in its field. */
  readonly attempt: string;
  readonly title: string;
  readonly message: string;
  readonly account: string;
  readonly accountFault: string | null;
  readonly passwordFault: string | null;
}

const nothingWrong = { attempt: '', account: '', accountFault: null, passwordFault: null };

export const SignInForm = ({ faults }: { readonly faults: SignInFaults | null }) => {
  const { signIn } = useTexts();
  const { attempt, account, accountFault, passwordFault } = faults ?? nothingWrong;
  return (
    <Form method="post" className="form-card" noValidate>
      <Field
        name="konto"
        label={signIn.account}
        autoComplete="username"
        required
        maxLength={100}
        defaultValue={account}
        fault={accountFault}
      />
      <Field
        key={attempt}
        name="passwort"
        type="password"
        label={signIn.password}
        autoComplete="current-password"
        required
        maxLength={200}
        fault={passwordFault}
      />
      <SubmitButton>{signIn.submit}</SubmitButton>
    </Form>
  );
};

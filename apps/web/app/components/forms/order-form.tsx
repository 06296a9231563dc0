import type { ReactNode } from 'react';
import { Form, useRouteLoaderData } from 'react-router';

import type { FormAnswer } from '../../forms/form-answer.ts';
import type { loader } from '../../root.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FormStateProvider } from './form-state.ts';

interface Props {
  readonly answer: FormAnswer;
  readonly children: ReactNode;
  /** For files. */
  readonly multipart?: boolean;
  readonly action?: string | undefined;
}

/**
 * The form of an order. Sent as a document with and without scripts, so that both show the same. Enter in a field presses
 * the first button: a form of many buttons starts with one that does no harm.
 */
export const OrderForm = ({ answer, children, multipart = false, action }: Props) => {
  const csrfToken = useRouteLoaderData<typeof loader>('root')?.visitor?.csrfToken ?? '';
  const { typed, refusal, focus, key, revision } = answer;
  return (
    <>
      {refusal !== null && <ErrorSummary refusal={refusal} typed={typed} />}
      <Form method="post" className="order-form" reloadDocument noValidate {...target(action, multipart)}>
        <input type="hidden" name="csrf" value={csrfToken} />
        <input type="hidden" name="vorgang" value={key} />
        {revision !== null && <input type="hidden" name="revision" value={revision} />}
        <FormStateProvider value={{ typed, faults: refusal?.faults ?? [], focus }}>{children}</FormStateProvider>
      </Form>
    </>
  );
};

const target = (action: string | undefined, multipart: boolean) => ({
  ...(action === undefined ? {} : { action }),
  ...(multipart ? { encType: 'multipart/form-data' as const } : {}),
});

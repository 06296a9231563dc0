import { Form } from 'react-router';

import { formatDay } from '../formats/day.ts';
import type { AsOfFault } from '../request/as-of-query.ts';
import type { AsOf } from '../request/as-of.server.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { Alert } from './alert.tsx';
import { Field } from './field.tsx';
import { SubmitButton } from './submit-button.tsx';

interface Props {
  readonly resolutionId: string;
  readonly asOf: AsOf;
  readonly today: string;
}

export const AsOfForm = ({ resolutionId, asOf, today }: Props) => {
  const { asOf: words } = useTexts().resolution;
  const query = asOf.kind === 'today' ? null : asOf.query;
  const faults = asOf.kind === 'refused' ? asOf.faults : null;
  const said = (fault: AsOfFault | null | undefined) => (fault === null || fault === undefined ? null : words[fault]);
  return (
    <section aria-labelledby="stand" className="as-of">
      <h2 id="stand" className="kern-heading-small">
        {words.title}
      </h2>
      <Refusal asOf={asOf} />
      <Form
        key={JSON.stringify(query)}
        action={`/vorlagen/${encodeURIComponent(resolutionId)}`}
        className="as-of__form"
        noValidate
      >
        <Field
          name="stichtag"
          type="date"
          label={words.day}
          hint={words.dayHint}
          max={today}
          defaultValue={query?.day ?? ''}
          fault={said(faults?.day)}
        />
        <Field
          name="bekannt"
          type="date"
          label={words.known}
          hint={words.knownHint}
          max={today}
          defaultValue={query?.known ?? ''}
          fault={said(faults?.known)}
        />
        <SubmitButton kind="secondary">{words.submit}</SubmitButton>
      </Form>
    </section>
  );
};

/** The form stands below the text on a narrow page: without the focus nobody would see why nothing changed. */
const Refusal = ({ asOf }: Pick<Props, 'asOf'>) => {
  const { asOf: words } = useTexts().resolution;
  const language = useLanguage();
  if (asOf.kind === 'refused') return <Alert kind="danger" title={words.refused} focused />;
  if (asOf.kind === 'notYet') {
    return <Alert kind="warning" title={words.notYet(formatDay(asOf.query.day, language))} focused />;
  }
  return null;
};

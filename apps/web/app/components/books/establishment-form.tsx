import { Form } from 'react-router';

import type { EstablishmentFaults, EstablishmentQuery } from '../../request/establishment-query.ts';
import { useTexts } from '../../texts/texts.ts';
import { Alert } from '../alert.tsx';
import { Field } from '../field.tsx';
import { MomentFields } from '../budget/moment-fields.tsx';
import { SubmitButton } from '../submit-button.tsx';

interface Props {
  readonly query: EstablishmentQuery;
  readonly faults: EstablishmentFaults | null;
  readonly today: string;
}

/** The day on which posts are in force, and of which day and knowledge the answer is. */
export const EstablishmentForm = ({ query, faults, today }: Props) => {
  const { establishment: words, budgetPages, resolution } = useTexts();
  const { asOf } = resolution;
  return (
    // A new key for every query: otherwise the fields would keep what an earlier page had in them.
    <Form key={JSON.stringify(query)} role="search" aria-label={words.filters} className="filters" noValidate>
      {faults !== null && (
        <div className="filters__wide">
          <Alert kind="danger" title={asOf.refused} focused />
        </div>
      )}
      <Field
        name="am"
        type="date"
        label={words.on}
        defaultValue={query.on}
        fault={faults?.on === 'dayFault' ? asOf.dayFault : null}
      />
      <MomentFields asOf={query.asOf} faults={faults} today={today} />
      <div className="filters__buttons">
        <SubmitButton>{budgetPages.submit}</SubmitButton>
      </div>
    </Form>
  );
};

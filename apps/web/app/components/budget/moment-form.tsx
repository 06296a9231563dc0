import { Form } from 'react-router';

import type { BudgetFaults, BudgetQuery } from '../../request/budget-query.ts';
import { useTexts } from '../../texts/texts.ts';
import { Alert } from '../alert.tsx';
import { SelectField } from '../select-field.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { MomentFields } from './moment-fields.tsx';
import { refusalTitle } from './refusal-title.ts';
import { yearFaultWords } from './year-fault-words.ts';

interface Props {
  readonly query: BudgetQuery;
  readonly faults: BudgetFaults | null;
  readonly today: string;
  /** Offered to choose from; null where the page shows every year. */
  readonly years: readonly number[] | null;
}

/** Which year, on which day, as known until when. */
export const MomentForm = ({ query, faults, today, years }: Props) => {
  const texts = useTexts();
  const { budgetPages: words } = texts;
  const fault = faults?.year ?? null;
  const yearFault = fault === null ? null : yearFaultWords({ fault, year: query.year, years: years ?? [] }, texts);
  return (
    // A new key for every query: otherwise the fields would keep what an earlier page had in them.
    <Form key={JSON.stringify(query)} role="search" aria-label={words.filter} className="filters" noValidate>
      {faults !== null && (
        <div className="filters__wide">
          <Alert kind="danger" title={refusalTitle(faults, texts)} focused>
            {yearFault !== null && <p className="kern-body">{yearFault}</p>}
          </Alert>
        </div>
      )}
      {years !== null && (
        <SelectField
          name="jahr"
          label={words.year}
          defaultValue={yearFault === null ? query.year : ''}
          options={[
            { value: '', text: words.everyYear },
            ...years.map((year) => ({ value: String(year), text: String(year) })),
          ]}
          fault={yearFault}
        />
      )}
      <MomentFields asOf={query.asOf} faults={faults} today={today} />
      <div className="filters__buttons">
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </Form>
  );
};

import { Form, Link } from 'react-router';

import { budgetStatuses } from '../../api/budget.ts';
import type { LedgerMovement } from '../../api/ledger.ts';
import type { LedgerFaults, LedgerQuery } from '../../request/ledger-query.ts';
import { useTexts } from '../../texts/texts.ts';
import { MomentFields } from '../budget/moment-fields.tsx';
import { Field } from '../field.tsx';
import { SelectField } from '../select-field.tsx';
import { SubmitButton } from '../submit-button.tsx';

interface Props {
  readonly query: LedgerQuery;
  readonly faults: LedgerFaults | null;
  readonly today: string;
  /** Their places are offered while typing. */
  readonly rows: readonly LedgerMovement[];
}

/** Which paper, year, place and status, on which day, as known until when. */
export const LedgerFilters = ({ query, faults, today, rows }: Props) => {
  const { ledger: words, budgetPages, resolution } = useTexts();
  const places = [...new Set(rows.flatMap((row) => (row.kind === 'posts' ? [] : [row.costObject])))].sort();
  return (
    // A new key for every query: otherwise the fields would keep what an earlier page had in them.
    <Form key={JSON.stringify(query)} role="search" aria-label={words.filters} className="filters" noValidate>
      <Field
        name="vorlage"
        label={words.paper}
        defaultValue={query.paper}
        maxLength={100}
        fault={faults?.paper === true ? words.paperFault : null}
      />
      <Field
        name="jahr"
        label={words.year}
        inputMode="numeric"
        defaultValue={query.year}
        maxLength={10}
        fault={(faults?.year ?? null) === null ? null : budgetPages.yearFault}
      />
      <Field name="stelle" label={words.costObject} list="stellen" defaultValue={query.costObject} maxLength={200} />
      <datalist id="stellen">
        {places.map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
      <SelectField
        name="stand"
        label={words.status}
        defaultValue={query.status ?? ''}
        options={[
          { value: '', text: words.anyStatus },
          ...budgetStatuses.map((value) => ({ value, text: resolution.budget.statuses[value] })),
        ]}
      />
      <MomentFields asOf={query.asOf} faults={faults} today={today} />
      <input type="hidden" name="sortierung" value={query.sort} />
      <input type="hidden" name="richtung" value={query.descending ? 'ab' : 'auf'} />
      <div className="filters__buttons">
        <SubmitButton>{budgetPages.submit}</SubmitButton>
        <Link className="kern-link kern-link--no-visited-state" to="/haushalt/buchungen">
          {words.reset}
        </Link>
      </div>
    </Form>
  );
};
